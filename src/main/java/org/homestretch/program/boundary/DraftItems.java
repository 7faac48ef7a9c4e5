package org.homestretch.program.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homestretch.exercise.boundary.LadderNeighbor;
import org.homestretch.program.boundary.ProgramDraft.Neighbor;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.GoalQueries;
import org.homestretch.program.control.LibraryExercise;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.control.SidesOfExercise;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.TechniqueCheck;

/** Shows the exercises of a draft with what the library and the visits say of them; everything is read once for all. */
@RequestScoped
class DraftItems {

    @Inject
    LibraryExercises library;

    @Inject
    GoalQueries queries;

    /** @param exercises by id, in the staff's language */
    List<ProgramDraft.Item> of(Served served, List<PrescribedExercise> items, Map<Long, LibraryExercise> exercises) {
        Map<Long, LibraryExercise> asPatientReads = asPatientReads(served, items, exercises);
        Map<Integer, TechniqueCheck> checks = queries.checks(served.program().id());
        List<LadderNeighbor> neighbors = library.neighbors(
                items.stream().map(PrescribedExercise::exerciseId).collect(Collectors.toSet()));
        return items.stream()
                .map(item -> item(
                        item,
                        exercises.get(item.exerciseId()),
                        checks.get(item.itemKey()),
                        asPatientReads.get(item.exerciseId()).reviewed(),
                        neighbors))
                .toList();
    }

    /** L-32: what must be reviewed is what the patient reads. */
    private Map<Long, LibraryExercise> asPatientReads(
            Served served, List<PrescribedExercise> items, Map<Long, LibraryExercise> inStaffLanguage) {
        String language = served.patient().language();
        return language.equals(LibraryExercises.STAFF_LANGUAGE) ? inStaffLanguage : library.of(items, language);
    }

    private static ProgramDraft.Item item(
            PrescribedExercise item,
            LibraryExercise exercise,
            TechniqueCheck check,
            boolean reviewed,
            List<LadderNeighbor> neighbors) {
        return new ProgramDraft.Item(
                item.itemKey(),
                item.stage(),
                item.exerciseId(),
                item.slug(),
                exercise.words().title(),
                exercise.facts().category(),
                exercise.facts().position(),
                exercise.drawn(),
                check == null ? null : check.checked(),
                reviewed,
                neighbor(item.exerciseId(), false, neighbors),
                neighbor(item.exerciseId(), true, neighbors),
                SidesOfExercise.possible(exercise.facts().laterality()),
                item.prescription());
    }

    private static Neighbor neighbor(long exerciseId, boolean harder, List<LadderNeighbor> neighbors) {
        return neighbors.stream()
                .filter(other -> other.besideId() == exerciseId && other.harder() == harder)
                .map(other -> new Neighbor(other.slug(), other.title()))
                .findFirst()
                .orElse(null);
    }
}
