package org.homestretch.program.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.boundary.Favorites;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Prescription;

/** Proposes several exercises at once; what may not be prescribed is left out and named (P-16, P-28). */
@ApplicationScoped
public class Proposals {

    @Inject
    LibraryExercises library;

    @Inject
    Favorites favorites;

    /** @param chosen ids of some of the caller's favorites; empty for all of them */
    public Proposal favorites(Collection<Long> chosen, Phase phase) {
        List<ExerciseDetails> wanted = favorites.starred().stream()
                .filter(exercise -> chosen.isEmpty() || chosen.contains(exercise.id()))
                .toList();
        List<ProposedExercise> kept = wanted.stream()
                .filter(ExerciseDetails::isPrescribable)
                .map(exercise -> new ProposedExercise(exercise.id(), exercise.slug(), null, usual(exercise, phase)))
                .toList();
        return new Proposal(kept, titlesOfWithheld(wanted));
    }

    /** The structure of what was prescribed: nothing that was said to or chosen for one patient (P-28). */
    public Proposal shape(List<PrescribedExercise> items) {
        Map<Long, ExerciseDetails> exercises = library.detailsOf(items);
        List<ProposedExercise> kept = items.stream()
                .filter(item -> exercises.get(item.exerciseId()).isPrescribable())
                .map(item -> new ProposedExercise(
                        item.exerciseId(),
                        item.slug(),
                        item.protocol(),
                        shape(item.prescription(), exercises.get(item.exerciseId()))))
                .toList();
        return new Proposal(kept, titlesOfWithheld(exercises.values()));
    }

    private static List<String> titlesOfWithheld(Collection<ExerciseDetails> exercises) {
        return exercises.stream()
                .filter(exercise -> !exercise.isPrescribable())
                .map(ExerciseDetails::title)
                .sorted()
                .toList();
    }

    static Prescription shape(Prescription prescription, ExerciseDetails exercise) {
        return new Prescription(
                prescription.phase(),
                SidesOfExercise.usual(exercise.traits().laterality()),
                TemplateItem.withoutResistance(prescription.dosage()),
                prescription.schedule().withoutAnchor(),
                null);
    }

    private static Prescription usual(ExerciseDetails exercise, Phase phase) {
        return new Prescription(
                phase,
                SidesOfExercise.usual(exercise.traits().laterality()),
                exercise.usualDose().dosage(),
                UsualSchedule.of(exercise.usualDose().frequency()),
                null);
    }
}
