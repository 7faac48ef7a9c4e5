package org.homestretch.adherence.boundary;

import java.io.Serializable;
import org.homestretch.adherence.entity.AdherenceFigures;

/**
 * A patient of a report, several programs added up.
 *
 * @param number such as P-00042
 * @param programId one of the programs, to open
 * @param figures of the report's period
 */
public record ReportedPatient(
        long patientId,
        String number,
        String givenName,
        String familyName,
        long siteId,
        long programId,
        String therapist,
        AdherenceFigures figures)
        implements Serializable {

    /** Something was due and nothing was recorded: a call may help. */
    public boolean isSilent() {
        return figures.sessionsDue().isPositive() && figures.recording().entries() == 0;
    }
}
