package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.boundary.NothingForProtocolException;
import org.homestretch.exercise.boundary.ProtocolEdit;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.ProtocolGroup;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.control.TemplateItem;
import org.homestretch.program.entity.PrescribedExercise;

/**
 * Makes a protocol of what a therapist prescribed: the structure only. Nothing that the therapist wrote for the patient
 * goes into it: no title, goal, note or resistance (L-47).
 */
@Stateless
@RolesAllowed(THERAPIST)
public class ProtocolsFromPrograms {

    private static final int WEEKS_LEAST = 2;
    private static final int WEEKS_MOST = 6;

    @Inject
    ServedPrograms programs;

    @Inject
    LibraryExercises library;

    @Inject
    Protocols protocols;

    /**
     * Saves an issued version as a protocol of the caller's own, with one stage. Exercises that are not open to templates
     * are left out; a dose outside the soft range becomes the usual one (L-8).
     *
     * @param title of the protocol and its stage, without anything that names a patient
     * @throws NothingForProtocolException if no exercise is left
     */
    @RolesAllowed(THERAPIST)
    public SavedProtocol save(long versionId, String title, String purpose, ProtocolGroup group) {
        programs.ofVersion(versionId);
        List<PrescribedExercise> items = programs.version(versionId).items();
        Map<Long, ExerciseDetails> exercises = library.detailsOf(items);
        List<ProtocolContent.Item> kept = items.stream()
                .filter(item -> isOpen(exercises.get(item.exerciseId())))
                .map(item -> TemplateItem.of(item.prescription(), exercises.get(item.exerciseId())))
                .toList();
        if (kept.isEmpty()) {
            throw new NothingForProtocolException();
        }
        ProtocolEdit.Stage stage = new ProtocolEdit.Stage(title, purpose, List.of(), WEEKS_LEAST, WEEKS_MOST, kept);
        String code = protocols.add(new ProtocolEdit(group, title, purpose, List.of(stage)));
        return new SavedProtocol(
                code,
                items.stream()
                        .map(item -> exercises.get(item.exerciseId()))
                        .filter(exercise -> !isOpen(exercise))
                        .map(ExerciseDetails::title)
                        .toList());
    }

    private static boolean isOpen(ExerciseDetails exercise) {
        return !exercise.isRetired() && exercise.prescribability().availability() == Availability.OPEN;
    }
}
