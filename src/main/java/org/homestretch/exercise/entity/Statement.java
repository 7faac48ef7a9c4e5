package org.homestretch.exercise.entity;

/** What a clinical source stands behind: a part of what the library says of an exercise. */
public enum Statement {
    /** That the exercise exists, what it is called and what it is for. */
    EXERCISE,
    MUSCLES,
    DOSAGE,
    STEPS,
    CAUTIONS
}
