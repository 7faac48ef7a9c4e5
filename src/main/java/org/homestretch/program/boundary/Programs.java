package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.patient.boundary.PatientArchivedException;
import org.homestretch.patient.boundary.PatientRef;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.control.ProposedExercise;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.Signature;

/** The life of programs: start, issue, put on hold, resume, complete and revoke them; read what was issued. */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class Programs {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ServedPrograms programs;

    @Inject
    Issuing issuing;

    @Inject
    LibraryExercises library;

    @Inject
    Patients patients;

    @Inject
    Caller caller;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    /**
     * Starts a program with a draft, empty or with the exercises of a protocol.
     *
     * @return id of the new program
     * @throws PatientArchivedException if the patient is archived (P-13)
     */
    @RolesAllowed(THERAPIST)
    public long start(NewProgram order) {
        PatientRef patient = patients.patient(order.patientId());
        if (patient.archived()) {
            throw new PatientArchivedException(patient.number());
        }
        Signature by = programs.signature();
        Program program = new Program(patient.id(), order.title(), order.goal(), by);
        if (order.stage() != null) {
            List<ProposedExercise> proposed = library.stage(order.stage());
            program.change(by, draft -> proposed.forEach(item -> item.addTo(draft)));
        }
        entities.persist(program);
        entities.flush(); // the audit trail names the id
        audit(AuditAction.PROGRAM_DRAFTED, program, "");
        return program.id();
    }

    /**
     * Issues the draft as the next version. Asked again for the same revision, it answers with the version that was
     * issued then (P-8).
     *
     * @throws DraftChangedBySomeoneElseException if the draft is not what the caller saw (P-9)
     * @throws EmptyDraftException if it holds no exercise (P-7)
     * @throws IssuedBySomeoneElseException if somebody else issued this state of it before (P-8)
     * @throws CautionsNotAnsweredException if a warning or block has no answer (P-15)
     */
    @RolesAllowed(THERAPIST)
    public VersionRow issue(long programId, IssueOrder order) {
        Served served = programs.toChange(programId);
        return served.program()
                .issuedFrom(order.revision())
                .map(programs::issuedByCaller)
                .map(Views::versionRow)
                .orElseGet(() -> issuing.issue(served, order));
    }

    /** @throws ProgramNotActiveException if there is nothing to hold */
    @RolesAllowed(THERAPIST)
    public void hold(long programId, String reason) {
        Program program = programs.toChange(programId).program();
        mustSay(reason);
        if (!program.status().canBeHeld()) {
            throw new ProgramNotActiveException();
        }
        program.hold(reason, programs.signature(), calendar.today());
        audit(AuditAction.PROGRAM_CHANGED, program, " on hold");
    }

    /**
     * @param reason why the patient may go on; null unless a warning sign was the cause
     * @throws ProgramNotOnHoldException if it is not on hold
     * @throws ReasonMissingException without a reason after a warning sign (P-82)
     */
    @RolesAllowed(THERAPIST)
    public void resume(long programId, String reason) {
        Program program = programs.toChange(programId).mustBePrescribable().program();
        if (!program.status().canBeResumed()) {
            throw new ProgramNotOnHoldException();
        }
        if (program.isStopped()) {
            mustSay(reason);
        }
        program.resume(reason, programs.signature(), calendar.today());
        audit(AuditAction.PROGRAM_CHANGED, program, " resumed");
    }

    /** @throws ProgramNotIssuedException if nothing was issued yet */
    @RolesAllowed(THERAPIST)
    public void complete(long programId, String reason) {
        Program program = notOver(programId, reason);
        if (!program.status().canBeCompleted()) {
            throw new ProgramNotIssuedException();
        }
        program.complete(reason, programs.signature(), calendar.today());
        audit(AuditAction.PROGRAM_CHANGED, program, " completed");
    }

    @RolesAllowed(THERAPIST)
    public void revoke(long programId, String reason) {
        Program program = notOver(programId, reason);
        program.revoke(reason, programs.signature(), calendar.today());
        audit(AuditAction.PROGRAM_CHANGED, program, " revoked");
    }

    private Program notOver(long programId, String reason) {
        Program program = programs.toChange(programId).program();
        mustSay(reason);
        if (program.status().isFinal()) {
            throw new ProgramOverException();
        }
        return program;
    }

    private static void mustSay(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissingException();
        }
    }

    /** The programs of a patient, the latest first. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public List<ProgramRow> programsOf(long patientId) {
        patients.mustServe(patientId);
        return entities.createQuery(
                        "SELECT p FROM Program p WHERE p.patientId = :patientId ORDER BY p.id DESC", Program.class)
                .setParameter("patientId", patientId)
                .setHint("eclipselink.batch", "p.versions")
                .setMaxResults(100)
                .getResultStream()
                .map(Views::row)
                .toList();
    }

    /** @throws UnknownProgramException if there is none of that id */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public ProgramOverview program(long programId) {
        return Views.overview(programs.toRead(programId), sight(), calendar.today());
    }

    /** A version as it was given to the patient. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public IssuedVersion issuedVersion(long versionId) {
        programs.ofVersion(versionId);
        return IssuedViews.of(programs.version(versionId), sight());
    }

    private Sight sight() {
        if (caller.has(THERAPIST)) {
            return Sight.PRESCRIBING;
        }
        return caller.has(MANAGER) ? Sight.OVERSEEING : Sight.BARE;
    }

    /** What the program asked of the patient, day by day. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public ProgramHistory history(long programId) {
        return Histories.of(programs.toRead(programId).program());
    }

    private void audit(AuditAction action, Program program, String what) {
        auditTrail.record(action, program.patientId(), "program " + program.id() + what);
    }
}
