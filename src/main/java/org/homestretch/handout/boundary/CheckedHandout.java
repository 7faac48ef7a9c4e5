package org.homestretch.handout.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.entity.ProgramStatus;

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

    /** How the handout stands on that day; paper of a version that began is replaced from the first day of any later one. */
    static CheckedHandout of(HandoutRow row, ProgramHistory history, ProgramStatus status, LocalDate today) {
        return successor(row, history, today)
                .map(version -> new CheckedHandout(row, Standing.REPLACED, version.validFrom(), version.number()))
                .orElseGet(() -> new CheckedHandout(row, standing(row, history, status, today), null, 0));
    }

    /** The version that was in force instead on the first day on which a later one was. */
    private static Optional<ProgramHistory.Version> successor(HandoutRow row, ProgramHistory history, LocalDate today) {
        return history.versions().stream()
                .filter(version -> version.number() > row.versionNumber())
                .map(ProgramHistory.Version::validFrom)
                .min(Comparator.naturalOrder())
                .filter(day -> !day.isAfter(today))
                .flatMap(history::versionInForceOn);
    }

    private static Standing standing(HandoutRow row, ProgramHistory history, ProgramStatus status, LocalDate today) {
        if (status.isFinal() || history.endsOn() != null && history.endsOn().isBefore(today)) {
            return Standing.OVER;
        }
        if (status == ProgramStatus.ON_HOLD) {
            return Standing.ON_HOLD;
        }
        boolean began = history.versionInForceOn(today)
                .filter(version -> version.id() == row.versionId())
                .isPresent();
        return began ? Standing.CURRENT : Standing.NOT_YET;
    }
}
