package org.homestretch.patient.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands at the head of a patient's page.
 *
 * @param version of the record, to be handed back with a change (PT-8)
 * @param age in completed years
 * @param language BCP 47 tag
 * @param phone null when unknown
 * @param email null when unknown
 * @param archived since when and why, or null while active
 * @param conditions current ones, oldest first; empty unless the caller is a therapist (PT-10)
 */
public record PatientHeader(
        long id,
        long version,
        String number,
        String givenName,
        String familyName,
        LocalDate birthDate,
        int age,
        String language,
        long siteId,
        String phone,
        String email,
        Instant registeredAt,
        Archived archived,
        List<ConditionRow> conditions)
        implements Serializable {

    public PatientHeader {
        conditions = List.copyOf(conditions);
    }

    /** The same details in the form in which they are changed. */
    public PatientDetails details() {
        return new PatientDetails(givenName, familyName, birthDate, language, phone, email, siteId);
    }

    public record Archived(Instant at, String reason) implements Serializable {}
}
