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
    /** Dosage, schedule or side. */
    PRESCRIBED,
    /** The note to the patient. */
    NOTED,
    DUPLICATED,
    /** Another exercise took its place. */
    SWAPPED,
    FAVORITES_ADDED,
    /** The structure of another program. */
    SHAPE_COPIED,
    /** What an issued version was. */
    VERSION_RESTORED,
    /** By start position. */
    SORTED,
    /** What the patient is given beside the exercises. */
    ADVISED,
    STAGE_ADDED,
    /** Title, beginning or criteria of a stage. */
    STAGE_PLANNED,
    STAGE_REMOVED,
    /** From one stage to another. */
    PUT_INTO_STAGE
}
