package org.homestretch.program.entity;

/** How a stage of a program begins (P-34). */
public enum StageBeginning {
    /** The first stage begins with the version. */
    AT_START,
    /** On a day that was set when the version was issued. */
    ON_DATE,
    /** When the therapist says so, for the patient is ready. */
    ON_DECISION
}
