package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.program.entity.Acknowledgement;
import org.homestretch.program.entity.IssuedAdvice;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.homestretch.program.entity.StagePlan;

/**
 * A version as it was given to the patient: everything that a handout and the phone need, for ever the same (P-3).
 *
 * @param title of the program on the day of issue
 * @param issuedBy name of the therapist on that day
 * @param validFrom first day on which it is in force
 * @param endsOn last planned day
 * @param items in the order of the sessions, stage by stage
 * @param stages by number; empty when it is not divided
 * @param advice what went with the exercises: to read, to go through, to change (P-63)
 * @param acknowledgements the therapist's answers to the cautions; empty for whoever may not see them (P-14)
 */
public record IssuedVersion(
        long id,
        long programId,
        long patientId,
        String title,
        int number,
        Instant issuedAt,
        String issuedBy,
        LocalDate validFrom,
        LocalDate endsOn,
        List<Item> items,
        List<StagePlan> stages,
        IssuedAdvice advice,
        List<Acknowledgement> acknowledgements)
        implements Serializable {

    public IssuedVersion {
        items = List.copyOf(items);
        stages = List.copyOf(stages);
        acknowledgements = List.copyOf(acknowledgements);
    }

    /** The keys of its items, in the order of the session. */
    public List<Integer> itemKeys() {
        return items.stream().map(Item::itemKey).toList();
    }

    /** The numbers of its stages; 1 alone when it is not divided. */
    public List<Integer> stageNumbers() {
        return stages.isEmpty()
                ? List.of(StagePlan.FIRST)
                : stages.stream().map(StagePlan::number).toList();
    }

    /** The exercises of one stage, in the order of the session. */
    public List<Item> itemsOf(int stage) {
        return items.stream().filter(item -> item.stage() == stage).toList();
    }

    /** The answers to the cautions, overridden blocks before considered warnings. */
    public List<Acknowledgement> answersGravestFirst() {
        return acknowledgements.stream()
                .sorted(Comparator.comparing(Acknowledgement::level).reversed())
                .toList();
    }

    /** The title of that item, or an empty text for the program as a whole. */
    public String titleOf(int itemKey) {
        return items.stream()
                .filter(item -> item.itemKey() == itemKey)
                .map(item -> item.instruction().title())
                .findFirst()
                .orElse("");
    }

    /**
     * A prescribed exercise.
     *
     * @param itemKey the same through all versions of the program (P-5)
     * @param stage number of the stage it belongs to
     * @param note of the therapist to the patient, or null
     */
    public record Item(
            long prescribedExerciseId,
            int itemKey,
            int stage,
            long exerciseId,
            String slug,
            Phase phase,
            Side side,
            Dosage dosage,
            Schedule schedule,
            String note,
            Instruction instruction)
            implements Serializable {

        Item withoutNote() {
            return new Item(
                    prescribedExerciseId,
                    itemKey,
                    stage,
                    exerciseId,
                    slug,
                    phase,
                    side,
                    dosage,
                    schedule,
                    null,
                    instruction);
        }
    }

    /**
     * The words of the exercise on the day of issue.
     *
     * @param language BCP 47 tag of the language the words are in
     * @param purpose null when there is none
     * @param breathing null when there is none
     * @param mistake the common mistake, or null
     */
    public record Instruction(
            String language,
            String title,
            String purpose,
            List<String> steps,
            String breathing,
            String mistake,
            List<String> cautions)
            implements Serializable {

        public Instruction {
            steps = List.copyOf(steps);
            cautions = List.copyOf(cautions);
        }
    }
}
