package org.homestretch.program.entity;

/** In what a prescribed exercise differs between two versions (P-71). */
public enum ChangedAspect {
    STAGE,
    PHASE,
    /** Its place among the exercises that both versions have in the same stage and phase. */
    ORDER,
    SIDE,
    DOSAGE,
    SCHEDULE,
    NOTE,
    /** The words of the instruction, which are taken from the library when a version is issued (P-3). */
    WORDS
}
