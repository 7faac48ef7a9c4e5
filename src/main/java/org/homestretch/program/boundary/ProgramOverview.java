package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.homestretch.program.entity.ProgramStatus;
import org.homestretch.program.entity.Signature;

/**
 * A program as its page shows it.
 *
 * @param goal null when there is none, and for whoever may not see it (P-14)
 * @param endsOn last day, or null before the first issue
 * @param reviewOn when it is looked at again, or null before the first issue and once it is over (P-60)
 * @param ended who completed or revoked it, or null
 * @param endReason why, or null for whoever may not see it (P-14)
 * @param draftChanged who changed the waiting draft last, or null when there is no draft
 * @param versions newest first
 * @param pauses newest first
 * @param possible what the caller may do with it now
 */
public record ProgramOverview(
        long id,
        ProgramPatient patient,
        String title,
        String goal,
        ProgramStatus status,
        LocalDate endsOn,
        LocalDate reviewOn,
        Signature ended,
        String endReason,
        Signature draftChanged,
        List<VersionRow> versions,
        List<PauseRow> pauses,
        Set<Step> possible)
        implements Serializable {

    /** What can be done with a program. */
    public enum Step {
        CHANGE,
        PAUSE,
        HOLD,
        RESUME,
        COMPLETE,
        REVOKE
    }

    public ProgramOverview {
        versions = List.copyOf(versions);
        pauses = List.copyOf(pauses);
        possible = Set.copyOf(possible);
    }

    /** The last day of the pause in which that day lies; null when nothing stands in the way, or no end is known. */
    public LocalDate pausedUntil(LocalDate day) {
        return pauses.stream()
                .filter(pause -> !day.isBefore(pause.from()) && pause.to() != null && !day.isAfter(pause.to()))
                .map(PauseRow::to)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The hold because of a warning sign that lasts now, or null. */
    public PauseRow stop() {
        return pauses.stream()
                .filter(pause -> pause.stop() && pause.to() == null)
                .findFirst()
                .orElse(null);
    }

    /** The first day on which a later version holds instead of the one of that number, or null for the latest. */
    public LocalDate replacedOn(int number) {
        return versions.stream()
                .filter(version -> version.number() > number)
                .map(VersionRow::validFrom)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public boolean allows(Step step) {
        return possible.contains(step);
    }
}
