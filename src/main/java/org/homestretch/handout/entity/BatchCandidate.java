package org.homestretch.handout.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A program whose handout can be printed in a batch, with its latest version.
 *
 * @param issuedBy name of whoever issued it, and so looks after the program
 * @param reviewOn day on which the program is looked at again, or null
 */
public record BatchCandidate(
        long versionId,
        int versionNumber,
        String program,
        long patientId,
        String givenName,
        String familyName,
        Instant issuedAt,
        String issuedBy,
        LocalDate reviewOn)
        implements Serializable {}
