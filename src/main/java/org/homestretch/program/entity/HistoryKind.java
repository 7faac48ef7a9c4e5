package org.homestretch.program.entity;

/** What can have happened to a program (P-72). */
public enum HistoryKind {
    /** The open draft was changed last. */
    DRAFTED,
    ISSUED,
    /** A block was overridden when a version was issued. */
    OVERRIDDEN,
    HELD,
    RESUMED,
    /** The therapist said that a stage begins (P-36). */
    STAGE_BEGUN,
    /** The day of the next review was set or moved last. */
    REVIEW_SET,
    TECHNIQUE_CHECKED,
    COMPLETED,
    REVOKED
}
