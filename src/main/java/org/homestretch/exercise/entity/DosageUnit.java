package org.homestretch.exercise.entity;

/** What is counted within one set. */
public enum DosageUnit {
    REPETITIONS,
    BREATHS,
    STEPS,
    /** For activities such as walking; the amount is minutes and the estimate shows them apart (2B). */
    MINUTES
}
