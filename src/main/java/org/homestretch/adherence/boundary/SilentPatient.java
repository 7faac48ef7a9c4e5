package org.homestretch.adherence.boundary;

import java.io.Serializable;
import org.homestretch.adherence.entity.Ratio;

/**
 * A patient for whom something was due in the period and who recorded nothing.
 *
 * @param number such as P-00042
 * @param programId one of the programs, to open
 * @param sessionsDue sessions due in the period
 */
public record SilentPatient(
        long patientId,
        String number,
        String givenName,
        String familyName,
        long siteId,
        long programId,
        String therapist,
        Ratio sessionsDue)
        implements Serializable {}
