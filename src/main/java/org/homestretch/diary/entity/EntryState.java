package org.homestretch.diary.entity;

/**
 * What the patient says of one due occurrence of one prescribed exercise.
 *
 * <p>There is no constant for silence: without an entry there is no row, and "no entry" is not "not done".
 */
public enum EntryState {
    /** The exercise was done. */
    DONE,
    /** Some of it was done. */
    PARTIAL,
    /** It was left out; a {@link NotDoneReason} says why. */
    NOT_DONE
}
