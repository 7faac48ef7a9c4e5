package org.homestretch.exercise.entity;

/** How an exercise relates to the two sides of the body. */
public enum Laterality {
    /** Done on one side, then on the other; one dose is stored and its time counts twice (G7). */
    EACH_SIDE,
    /** Both sides work together. */
    BOTH_TOGETHER,
    /** Midline movement without sides. */
    NONE
}
