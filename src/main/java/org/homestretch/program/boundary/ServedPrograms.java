package org.homestretch.program.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homestretch.access.boundary.Caller;
import org.homestretch.patient.boundary.PatientArchivedException;
import org.homestretch.patient.boundary.PatientRef;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.Signature;

/** Finds programs for callers who serve the patient (P-14), and signs what they do. */
@RequestScoped
class ServedPrograms {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("MMMM d, yyyy, HH:mm", Locale.ENGLISH);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Patients patients;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    /** The program with its patient. */
    record Served(Program program, PatientRef patient) {

        /** @throws PatientArchivedException if nothing may be prescribed any more (P-13) */
        Served mustBePrescribable() {
            mustBeOfCurrentPatient();
            if (program.status().isFinal()) {
                throw new ProgramOverException();
            }
            return this;
        }

        /** @throws PatientArchivedException if nothing is to be noted any more */
        Served mustBeOfCurrentPatient() {
            if (patient.archived()) {
                throw new PatientArchivedException(patient.number());
            }
            return this;
        }
    }

    Served toRead(long programId) {
        return served(entities.find(Program.class, programId));
    }

    /**
     * Whoever changes a program waits here until the one before is done, on whichever node: a second click then sees what
     * the first one did. It is the first query of the transaction, so that all that is read after it is up to date.
     */
    Served toChange(long programId) {
        return served(entities.find(Program.class, programId, LockModeType.PESSIMISTIC_WRITE));
    }

    private Served served(Program program) {
        if (program == null) {
            throw new UnknownProgramException();
        }
        return new Served(program, patients.patient(program.patientId()));
    }

    Served ofVersion(long versionId) {
        return served(version(versionId).program());
    }

    ProgramVersion version(long versionId) {
        ProgramVersion version = entities.find(ProgramVersion.class, versionId);
        if (version == null || version.isDraft()) {
            throw new UnknownProgramException();
        }
        return version;
    }

    /** @throws DraftChangedBySomeoneElseException with who and when, if the draft is not what the caller saw (P-9) */
    void mustBeUnchanged(Program program, int revision) {
        if (program.revision() != revision) {
            Signature changed = program.changed();
            String when = when(changed);
            throw changed.staffId() == caller.staffId()
                    ? new DraftChangedInAnotherTabException(changed.name(), when)
                    : new DraftChangedBySomeoneElseException(changed.name(), when);
        }
        if (program.draft().isEmpty()) {
            throw new NoDraftException();
        }
    }

    /** @throws IssuedBySomeoneElseException with who and when, if the caller is not who issued it (P-8) */
    ProgramVersion issuedByCaller(ProgramVersion version) {
        Signature issued = version.issued().orElseThrow();
        if (issued.staffId() != caller.staffId()) {
            throw new IssuedBySomeoneElseException(issued.name(), when(issued));
        }
        return version;
    }

    private String when(Signature signature) {
        return DAY_AND_TIME.format(signature.at().atZone(calendar.zone()));
    }

    Signature signature() {
        return new Signature(caller.staffId(), caller.displayName(), calendar.now());
    }
}
