package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.homestretch.patient.boundary.PatientRef;

/** Whose program it is. */
public record ProgramPatient(
        long id, String number, String givenName, String familyName, LocalDate birthDate, boolean archived)
        implements Serializable {

    static ProgramPatient of(PatientRef patient) {
        return new ProgramPatient(
                patient.id(),
                patient.number(),
                patient.givenName(),
                patient.familyName(),
                patient.birthDate(),
                patient.archived());
    }
}
