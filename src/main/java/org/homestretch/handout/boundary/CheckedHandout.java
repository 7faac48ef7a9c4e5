package org.homestretch.handout.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.homestretch.handout.entity.HandoutRow;

/**
 * What the archive knows of a paper or a file (H-35).
 *
 * @param replacedOn first day of the version that took its place, or null
 * @param replacedBy number of that version, or 0
 */
public record CheckedHandout(HandoutRow handout, Standing standing, LocalDate replacedOn, int replacedBy)
        implements Serializable {

    /** Whether the patient should still follow it. */
    public enum Standing {
        CURRENT,
        /** Its version begins on a later day. */
        NOT_YET,
        REPLACED,
        /** The program is on hold. */
        ON_HOLD,
        /** The program is completed, revoked or past its last day. */
        OVER
    }
}
