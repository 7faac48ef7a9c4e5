package org.homestretch.program.entity;

/** The side of the body on which an exercise is prescribed. */
public enum Side {
    LEFT,
    RIGHT,
    /** First one side, then the other; the dosage counts for each (G7). */
    EACH,
    /** Both sides work together, or there are none. */
    NOT_SIDED
}
