package org.homestretch.patient.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the front desk writes down about a patient, when registering and when editing.
 *
 * @param givenName 1 to 80 characters of any script, as the patient writes it
 * @param familyName likewise
 * @param birthDate 1900 or later, before today
 * @param language BCP 47 tag: en, de, es or ar
 * @param phone null or blank when unknown
 * @param email null or blank when unknown
 * @param siteId where the patient is treated; the caller must work there
 */
public record PatientDetails(
        String givenName,
        String familyName,
        LocalDate birthDate,
        String language,
        String phone,
        String email,
        long siteId)
        implements Serializable {

    /** Whether name and birth date are unchanged, so that what was found out about the person still holds. */
    public boolean isSamePersonAs(PatientDetails other) {
        return givenName.equals(other.givenName)
                && familyName.equals(other.familyName)
                && birthDate.equals(other.birthDate);
    }
}
