package org.homestretch.program.entity;

/** Where a program stands in its life (P-1); the names are those of a FHIR CarePlan. */
public enum ProgramStatus {
    /** Nothing has been issued yet. */
    DRAFT,
    ACTIVE,
    ON_HOLD,
    COMPLETED,
    REVOKED;

    /** Whether the program is over for good. */
    public boolean isFinal() {
        return this == COMPLETED || this == REVOKED;
    }
}
