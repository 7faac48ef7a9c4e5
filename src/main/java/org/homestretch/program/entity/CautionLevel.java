package org.homestretch.program.entity;

/** How much a caution asks of the therapist (P-15). */
public enum CautionLevel {
    /** Worth knowing; asks nothing. */
    TIP,
    /** Must be acknowledged. */
    WARN,
    /** Must be overridden with a written reason. */
    BLOCK
}
