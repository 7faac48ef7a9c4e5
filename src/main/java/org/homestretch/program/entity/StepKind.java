package org.homestretch.program.entity;

/** What one change did to a draft; says what would be undone (P-20). */
public enum StepKind {
    /** Title or goal. */
    DESCRIBED,
    ADDED,
    PROTOCOL_ADDED,
    REMOVED,
    /** Another place in the session, in the same phase or another. */
    MOVED,
    /** Dosage, schedule, side or note. */
    PRESCRIBED,
    DUPLICATED,
    /** What the patient is given beside the exercises. */
    ADVISED
}
