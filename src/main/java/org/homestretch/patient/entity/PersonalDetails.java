package org.homestretch.patient.entity;

import java.time.LocalDate;
import java.util.Objects;

/** What the front desk writes down about a patient. */
public record PersonalDetails(PatientName name, LocalDate birthDate, Language language, Contact contact, long siteId) {

    public PersonalDetails {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(birthDate, "birth date");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(contact, "contact");
    }
}
