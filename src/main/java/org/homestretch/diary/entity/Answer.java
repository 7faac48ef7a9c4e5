package org.homestretch.diary.entity;

import java.util.Objects;

/**
 * What the patient says of one occurrence.
 *
 * @param reason why it was not done; null with another state, or where a paper sheet gives none
 * @param sets sets done, 0 to 99, or null when the patient only ticked; then amount and hold are null too
 * @param amount repetitions, breaths, steps or minutes in each set, 0 to 999
 * @param holdSeconds how long the end position was held, 0 to 999
 * @throws IllegalArgumentException if the parts contradict each other or are out of range (D-2)
 */
public record Answer(EntryState state, NotDoneReason reason, Integer sets, Integer amount, Integer holdSeconds) {

    public static final int SETS_MAX = 99;
    public static final int AMOUNT_MAX = 999;

    public Answer {
        Objects.requireNonNull(state, "state");
        if (reason != null && state != EntryState.NOT_DONE) {
            throw new IllegalArgumentException("only what was not done has a reason for it");
        }
        boolean counted = sets != null;
        if (counted != (amount != null) || counted != (holdSeconds != null)) {
            throw new IllegalArgumentException("sets, amount and hold are given together or not at all");
        }
        if (counted && state == EntryState.NOT_DONE) {
            throw new IllegalArgumentException("what was not done has no amount");
        }
        if (counted) {
            within(sets, SETS_MAX);
            within(amount, AMOUNT_MAX);
            within(holdSeconds, AMOUNT_MAX);
        }
    }

    /** Done or partly done, without saying how much. */
    public static Answer ticked(EntryState state) {
        return new Answer(state, null, null, null, null);
    }

    /** @param reason null where the patient gave none */
    public static Answer notDone(NotDoneReason reason) {
        return new Answer(EntryState.NOT_DONE, reason, null, null, null);
    }

    private static void within(int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException("an amount done must be 0 to " + most + ", not " + value);
        }
    }
}
