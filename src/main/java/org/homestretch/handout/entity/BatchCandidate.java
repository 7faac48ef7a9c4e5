package org.homestretch.handout.entity;

import java.io.Serializable;
import java.time.Instant;

/** A program whose handout can be printed in a batch, with its latest version. */
public record BatchCandidate(
        long versionId,
        int versionNumber,
        String program,
        long patientId,
        String givenName,
        String familyName,
        Instant issuedAt)
        implements Serializable {}
