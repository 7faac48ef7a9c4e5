package org.homestretch.patient.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A patient in a list.
 *
 * @param phone null when unknown
 * @param archivedAt null while the patient is active
 */
public record PatientRow(
        long id,
        String givenName,
        String familyName,
        LocalDate birthDate,
        long siteId,
        String phone,
        Instant archivedAt)
        implements Serializable {

    public String number() {
        return PatientNumber.of(id);
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
