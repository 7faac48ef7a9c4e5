package org.homestretch.program.entity;

import java.util.List;

/**
 * The draft of a program while it is worked on; handed out by {@link Program#change} only, which counts and signs the
 * change and keeps what it was before.
 */
public final class Draft {

    private final Program program;
    private final ProgramVersion version;

    Draft(Program program, ProgramVersion version) {
        this.program = program;
        this.version = version;
    }

    public void describe(String title, String goal) {
        program.describe(title, goal);
    }

    /** Adds an exercise at the end of its phase and answers its new item key (P-5). */
    public int add(long exerciseId, String slug, Prescription prescription) {
        return take(exerciseId, slug, null, prescription);
    }

    /** The same with an exercise that is taken from a protocol: the program remembers its code (P-80). */
    public int take(long exerciseId, String slug, String protocol, Prescription prescription) {
        int itemKey = program.nextItemKey();
        version.work().add(itemKey, exerciseId, slug, protocol, prescription);
        return itemKey;
    }

    /** Prescribes the same once more, right behind the original, and answers the new item key (P-5). */
    public int duplicate(int itemKey) {
        int copyKey = program.nextItemKey();
        version.work().duplicate(itemKey, copyKey);
        return copyKey;
    }

    /** Puts another exercise in its place, and answers the new item key (P-5). */
    public int swap(int itemKey, long exerciseId, String slug, Prescription prescription) {
        int newKey = program.nextItemKey();
        version.work().swap(itemKey, newKey, exerciseId, slug, prescription);
        return newKey;
    }

    public void remove(int itemKey) {
        version.work().remove(itemKey);
    }

    /** Another phase puts the item at its end. */
    public void prescribe(int itemKey, Prescription prescription) {
        version.work().prescribe(itemKey, prescription);
    }

    /** Trades places with the neighbor in the same phase. */
    public void move(int itemKey, Direction direction) {
        version.work().move(itemKey, direction);
    }

    /** @param itemKeys in the order they are to have within their phases; the others stand behind them */
    public void sort(List<Integer> itemKeys) {
        version.work().sort(itemKeys);
    }

    /** @param place in the phase, from 0; beyond the others it comes last */
    public void place(int itemKey, Phase phase, int place) {
        version.work().place(itemKey, phase, place);
    }

    /** Puts an item at the end of its phase in another stage. */
    public void putInto(int itemKey, int stage) {
        version.putInto(itemKey, stage);
    }

    /**
     * Adds a stage behind the others, to be worked on next, and answers its number. What an undivided draft holds becomes
     * the first stage.
     */
    public int addStage(StagePlan plan) {
        return version.addStage(plan);
    }

    /** Says of the stage of that number what it is to be. */
    public void planStage(StagePlan plan) {
        version.planStage(plan);
    }

    /** Takes a stage out with its exercises; those behind it move up. A single stage left is the undivided draft. */
    public void removeStage(int number) {
        version.removeStage(number);
    }

    /** Gives the patient this beside the exercises, and nothing else. */
    public void advise(Advice advice) {
        version.advise(advice);
    }

    /** Makes the draft what an issued version of the program was; the goal stays (P-29). */
    public void copy(ProgramVersion issued) {
        restore(new DraftState(
                issued.title().orElseThrow(),
                program.goal(),
                issued.items().stream().map(PrescribedExercise::draftState).toList(),
                issued.stages(),
                issued.advice()));
    }

    void restore(DraftState state) {
        program.describe(state.title(), state.goal());
        version.restore(state.items(), state.stages());
        version.advise(state.advice());
    }

    DraftState state() {
        return new DraftState(
                program.title(),
                program.goal(),
                version.items().stream().map(PrescribedExercise::state).toList(),
                version.stages(),
                version.advice());
    }
}
