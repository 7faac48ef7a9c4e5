package org.homestretch.program.entity;

/** What can have happened to a program (P-72). */
public enum HistoryKind {
    /** The open draft was changed last. */
    DRAFTED,
    ISSUED,
    /** A block was overridden when a version was issued. */
    OVERRIDDEN,
    HELD,
    /** The patient's yes to a warning sign put it on hold (P-82). */
    STOPPED,
    RESUMED,
    /** A pause was planned ahead (P-32). */
    PAUSE_PLANNED,
    /** A planned pause was given its last day anew; only the latest change is known. */
    PAUSE_CHANGED,
    /** A planned pause was dropped before it began. */
    PAUSE_DROPPED,
    /** The therapist said that a stage begins (P-36). */
    STAGE_BEGUN,
    /** The day of the next review was set or moved last. */
    REVIEW_SET,
    TECHNIQUE_CHECKED,
    COMPLETED,
    REVOKED
}
