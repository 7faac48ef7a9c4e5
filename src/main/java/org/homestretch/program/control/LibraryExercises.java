package org.homestretch.program.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.boundary.LadderNeighbor;
import org.homestretch.exercise.boundary.ProtocolDetails;
import org.homestretch.exercise.boundary.ProtocolItem;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.program.entity.IssuedInstruction;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Prescription;

/** What prescribing asks of the exercise library. */
@ApplicationScoped
public class LibraryExercises {

    /** The screens of the clinic speak English; handouts speak the patient's language. */
    public static final String STAFF_LANGUAGE = "en";

    @Inject
    ExerciseLibrary library;

    @Inject
    Protocols protocols;

    /** The exercises of these items by id, with the words in that language. */
    public Map<Long, LibraryExercise> of(Collection<PrescribedExercise> items, String language) {
        return byId(items.stream().map(PrescribedExercise::exerciseId).collect(Collectors.toSet()), language);
    }

    /** The exercises of these ids, with the words in that language. */
    public Map<Long, LibraryExercise> byId(Set<Long> ids, String language) {
        return library.exercises(ids, language).stream()
                .map(LibraryExercises::known)
                .collect(Collectors.toMap(LibraryExercise::id, Function.identity()));
    }

    /** All that the library says in the language of the staff about the exercises of these items, by id. */
    public Map<Long, ExerciseDetails> detailsOf(Collection<PrescribedExercise> items) {
        Set<Long> ids = items.stream().map(PrescribedExercise::exerciseId).collect(Collectors.toSet());
        return library.exercises(ids, STAFF_LANGUAGE).stream()
                .collect(Collectors.toMap(ExerciseDetails::id, Function.identity()));
    }

    /** What may take the place of each of these exercises, one step easier or harder. */
    public List<LadderNeighbor> neighbors(Set<Long> ids) {
        return library.ladderNeighbors(ids);
    }

    /** An exercise that may be prescribed (P-16). */
    public LibraryExercise prescribable(long exerciseId) {
        return known(library.prescribable(exerciseId, STAFF_LANGUAGE));
    }

    /** The exercise prescribed as the library proposes. */
    public static Prescription usual(LibraryExercise exercise, Phase phase) {
        ExerciseFacts facts = exercise.facts();
        return new Prescription(
                phase,
                SidesOfExercise.usual(facts.laterality()),
                facts.usualDose().dosage(),
                UsualSchedule.of(facts.usualDose().frequency()),
                null);
    }

    /** The exercises of a stage of a protocol as it would have them prescribed. */
    public List<ProposedExercise> stage(StageKey stage) {
        return protocols.items(stage, STAFF_LANGUAGE).stream()
                .map(item -> proposed(item, stage.protocol()))
                .toList();
    }

    /** All stages of a protocol as it would have them prescribed; the criteria to move on are those of the next stage. */
    public List<ProposedStage> stages(String protocol) {
        List<ProposedStage> proposed = new ArrayList<>();
        String criteria = null;
        int weeksBefore = 0;
        for (ProtocolDetails.Stage stage :
                protocols.protocol(protocol, STAFF_LANGUAGE).stages()) {
            proposed.add(new ProposedStage(stage.title(), criteria, weeksBefore, stage(stage.key())));
            criteria = stage.criteria().isEmpty() ? null : String.join("\n", stage.criteria());
            weeksBefore += stage.weeks().most();
        }
        return proposed;
    }

    private static ProposedExercise proposed(ProtocolItem item, String protocol) {
        Prescription prescription = new Prescription(
                Phase.valueOf(item.part().name()),
                SidesOfExercise.usual(item.exercise().traits().laterality()),
                item.dosage(),
                UsualSchedule.of(item.frequency()),
                null);
        return new ProposedExercise(item.exercise().id(), item.exercise().slug(), protocol, prescription);
    }

    private static LibraryExercise known(ExerciseDetails details) {
        ExerciseFacts facts = new ExerciseFacts(
                details.slug(), details.traits(), details.usualDose(), details.harder(), details.isRetired());
        IssuedInstruction words = new IssuedInstruction(
                details.language(),
                details.instruction().title(),
                details.instruction().purpose(),
                details.instruction().steps(),
                details.instruction().breathing(),
                details.instruction().mistake(),
                details.instruction().cautions());
        return new LibraryExercise(details.id(), facts, words, details.hasFigure(), details.isReviewed());
    }
}
