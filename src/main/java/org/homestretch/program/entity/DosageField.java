package org.homestretch.program.entity;

/** A number of a prescription that goes up and down in steps. */
public enum DosageField {
    SETS,
    /** Repetitions, breaths, steps or minutes. */
    AMOUNT,
    HOLD,
    REST,
    /** Times a day; days a week of a quota; minutes from one break to the next. */
    TIMES
}
