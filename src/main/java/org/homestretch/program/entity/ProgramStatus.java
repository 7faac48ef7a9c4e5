package org.homestretch.program.entity;

/** Where a program stands in its life, and what can become of it there (P-1); the names are those of a FHIR CarePlan. */
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

    public boolean canBeHeld() {
        return this == ACTIVE;
    }

    /** Whether a warning sign can stop it (P-82), also while it is on hold for another reason. */
    public boolean canBeStopped() {
        return this == ACTIVE || this == ON_HOLD;
    }

    /** Whether a pause can be planned ahead (P-32). */
    public boolean canBePaused() {
        return this == ACTIVE || this == ON_HOLD;
    }

    public boolean canBeResumed() {
        return this == ON_HOLD;
    }

    public boolean canBeCompleted() {
        return this == ACTIVE || this == ON_HOLD;
    }

    public boolean canBeRevoked() {
        return !isFinal();
    }

    /** Whether it is looked at again: it was issued and is not over (P-60). */
    public boolean canBeReviewed() {
        return this == ACTIVE || this == ON_HOLD;
    }
}
