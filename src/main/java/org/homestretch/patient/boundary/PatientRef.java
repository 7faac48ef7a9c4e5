package org.homestretch.patient.boundary;

import java.time.LocalDate;
import java.util.Set;

/**
 * Who a patient is, for other components.
 *
 * @param number such as P-00042
 * @param language BCP 47 tag: en, de, es or ar
 * @param conditionCodes codes of the current conditions (C1 to C32, A1 to A18); empty unless the caller is a therapist (PT-10)
 */
public record PatientRef(
        long id,
        String number,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String language,
        long siteId,
        boolean archived,
        Set<String> conditionCodes) {

    public PatientRef {
        conditionCodes = Set.copyOf(conditionCodes);
    }
}
