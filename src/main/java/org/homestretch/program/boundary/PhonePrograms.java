package org.homestretch.program.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;

/** Programs for the patient's phone. No member of staff is signed in there: the diary has let the patient in. */
@Stateless
@PermitAll
public class PhonePrograms {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ServedPrograms programs;

    /**
     * What the program asked of the patient, day by day.
     *
     * @throws UnknownProgramException unless the program is that patient's
     */
    public ProgramHistory history(long programId, long patientId) {
        Program program = entities.find(Program.class, programId);
        if (program == null || program.patientId() != patientId) {
            throw new UnknownProgramException();
        }
        return Histories.of(program);
    }

    /**
     * A version as it was given to the patient.
     *
     * @throws UnknownProgramException unless the version is that patient's
     */
    public IssuedVersion issuedVersion(long versionId, long patientId) {
        ProgramVersion version = programs.version(versionId);
        if (version.program().patientId() != patientId) {
            throw new UnknownProgramException();
        }
        return IssuedViews.of(version, Sight.BARE);
    }
}
