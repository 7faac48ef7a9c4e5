package org.homestretch.exercise.entity;

/** What somebody wants to see of the library and nothing else. */
public enum Limit {
    /** Leaves out what is advice only or blocked. */
    PRESCRIBABLE,
    /** Nothing lying, kneeling or sitting on the floor. */
    NO_FLOOR,
    /** What this therapist starred. */
    FAVORITES,
    /** What this therapist prescribed lately. */
    RECENT
}
