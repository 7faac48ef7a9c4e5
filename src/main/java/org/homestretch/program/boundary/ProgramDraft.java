package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.program.control.DosageLine;
import org.homestretch.program.entity.Advice;
import org.homestretch.program.entity.Burden;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionKey;
import org.homestretch.program.entity.DailyTime;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Side;
import org.homestretch.program.entity.Signature;
import org.homestretch.program.entity.StageFinding;
import org.homestretch.program.entity.StagePlan;
import org.homestretch.program.entity.StepKind;

/**
 * A draft with its review, as the therapist works on it.
 *
 * @param revision names this state of the draft; handed back with every change (P-9)
 * @param number of the version it will become
 * @param changed who changed it last
 * @param undoable what undoing would take back, or null when there is nothing
 * @param redoable what would be done again, or null when there is nothing
 * @param items in the order of the sessions, stage by stage
 * @param stages by number; empty when it is not divided
 * @param openStage number of the stage that is worked on: what is added goes there
 * @param stagesBehind how many stages at its beginning the patient has behind since the draft was opened (P-37)
 * @param advice what goes with the exercises (P-63)
 * @param cautions the gravest first
 * @param time estimated minutes of the fullest day of the open stage (2B)
 * @param burden what else the open stage asks of the patient
 * @param proposedFrom the day from which it would be valid if nothing else is said
 * @param proposedEnd the last day if nothing else is said
 * @param proposedReview the day of the next review if nothing else is said (P-60)
 * @param chronic whether the pain lasts for over three months, so that reviews lie further apart (G13)
 */
public record ProgramDraft(
        long programId,
        ProgramPatient patient,
        String title,
        String goal,
        int revision,
        int number,
        Signature changed,
        Step undoable,
        Step redoable,
        List<Item> items,
        List<Stage> stages,
        int openStage,
        int stagesBehind,
        Advice advice,
        List<Caution> cautions,
        DailyTime time,
        Burden burden,
        LocalDate proposedFrom,
        LocalDate proposedEnd,
        LocalDate proposedReview,
        boolean chronic)
        implements Serializable {

    public ProgramDraft {
        items = List.copyOf(items);
        stages = List.copyOf(stages);
        cautions = List.copyOf(cautions);
    }

    /** The exercises of the stage that is worked on. */
    public List<Item> openItems() {
        return items.stream().filter(item -> item.stage() == openStage).toList();
    }

    public boolean isDivided() {
        return !stages.isEmpty();
    }

    /** The cautions of that item, the gravest first. */
    public List<Caution> cautionsOf(int itemKey) {
        return cautions.stream()
                .filter(caution -> caution.key().itemKey() == itemKey)
                .toList();
    }

    /** The cautions about the program as a whole. */
    public List<Caution> cautionsOfProgram() {
        return cautionsOf(CautionKey.WHOLE_PROGRAM);
    }

    /** The cautions without an answer to which it cannot be issued (P-15). */
    public List<Caution> cautionsToAnswer() {
        return cautions.stream().filter(Caution::needsAnswer).toList();
    }

    /** How many of its exercises were shown and checked (P-62). */
    public long techniquesChecked() {
        return items.stream().filter(item -> item.techniqueChecked() != null).count();
    }

    /** The title of that item, or an empty text for the program as a whole. */
    public String titleOf(int itemKey) {
        return items.stream()
                .filter(item -> item.itemKey() == itemKey)
                .map(Item::title)
                .findFirst()
                .orElse("");
    }

    /**
     * A stage of the draft.
     *
     * @param exercises how many it holds
     * @param fault why the draft cannot be issued for the proposed days as the stage is, or null (P-35)
     */
    public record Stage(StagePlan plan, int exercises, StageFinding.Fault fault) implements Serializable {}

    /**
     * A change of the draft that can be taken back or done again (P-20).
     *
     * @param title of the exercise it was about, in the therapist's library language; empty when it was about the
     *     program as a whole
     */
    public record Step(StepKind kind, String title) implements Serializable {}

    /** An exercise beside another one on its ladder. */
    public record Neighbor(String slug, String title) implements Serializable {}

    /**
     * A prescribed exercise of the draft.
     *
     * @param stage number of the stage it belongs to
     * @param title in the therapist's library language
     * @param sides those it can be prescribed for
     * @param techniqueChecked who saw the patient do it right, or null (P-62)
     * @param easier what would take its place as the easier one, or null (P-27)
     * @param harder what would take its place as the harder one, or null
     * @param reviewed whether a clinician has signed off the exercise and its words in the patient's language
     */
    public record Item(
            int itemKey,
            int stage,
            long exerciseId,
            String slug,
            String title,
            Category category,
            StartPosition position,
            boolean hasFigure,
            Signature techniqueChecked,
            boolean reviewed,
            Neighbor easier,
            Neighbor harder,
            List<Side> sides,
            Prescription prescription)
            implements Serializable {

        public Item {
            sides = List.copyOf(sides);
        }

        /** What is prescribed as a therapist would type it (P-23). */
        public String line() {
            return DosageLine.of(prescription);
        }
    }
}
