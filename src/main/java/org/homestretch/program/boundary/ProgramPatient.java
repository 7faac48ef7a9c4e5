package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.homestretch.patient.boundary.PatientRef;

/**
 * Whose program it is.
 *
 * @param conditionCodes current conditions; empty for whoever may not see them
 */
public record ProgramPatient(
        long id,
        String number,
        String givenName,
        String familyName,
        LocalDate birthDate,
        boolean archived,
        Set<String> conditionCodes)
        implements Serializable {

    public ProgramPatient {
        conditionCodes = Set.copyOf(conditionCodes);
    }

    static ProgramPatient of(PatientRef patient) {
        return new ProgramPatient(
                patient.id(),
                patient.number(),
                patient.givenName(),
                patient.familyName(),
                patient.birthDate(),
                patient.archived(),
                patient.conditionCodes());
    }
}
