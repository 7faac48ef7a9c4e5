package org.homestretch.program.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.platform.boundary.ClinicCalendar;
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

    @Inject
    ClinicCalendar calendar;

    /**
     * What the program asked of the patient, day by day.
     *
     * @throws UnknownProgramException unless the program is that patient's
     */
    public ProgramHistory history(long programId, long patientId) {
        return Histories.of(own(entities.find(Program.class, programId), patientId));
    }

    private static Program own(Program program, long patientId) {
        if (program == null || program.patientId() != patientId) {
            throw new UnknownProgramException();
        }
        return program;
    }

    /**
     * Puts the program on hold because the patient said yes to a warning sign (P-82); safe to repeat.
     *
     * @param since day from which the patient was told to stop, today or earlier (P-84)
     * @param saidAt when the patient said so, which may be earlier than it arrives
     * @return whether it is on hold because of that
     * @throws UnknownProgramException unless the program is that patient's
     */
    public boolean stop(long programId, long patientId, LocalDate since, Instant saidAt) {
        Program program = own(entities.find(Program.class, programId, LockModeType.PESSIMISTIC_WRITE), patientId);
        return program.stop(since, saidAt, calendar.now(), calendar.today());
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
