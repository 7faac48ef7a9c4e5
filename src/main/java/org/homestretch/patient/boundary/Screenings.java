package org.homestretch.patient.boundary;

import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.patient.control.ScreeningQueries;
import org.homestretch.patient.control.ScreeningWords;
import org.homestretch.patient.entity.Patient;
import org.homestretch.patient.entity.Screening;
import org.homestretch.patient.entity.ScreeningQuestion;
import org.homestretch.patient.entity.StaffSignature;
import org.homestretch.platform.boundary.ClinicCalendar;

/** What is asked before exercises are prescribed, and what was answered (PT-13 to PT-16). For therapists only. */
@Stateless
@RolesAllowed(THERAPIST)
public class Screenings {

    /** As many as the list of a patient shows. */
    static final int LISTED = 20;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Patients patients;

    @Inject
    ScreeningQueries queries;

    @Inject
    ScreeningViews views;

    @Inject
    ScreeningWords words;

    @Inject
    Caller caller;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    @Inject
    Event<ScreeningRecorded> recorded;

    /** The questions in the order in which they are asked. */
    @RolesAllowed(THERAPIST)
    public List<AskedQuestion> questions() {
        return Arrays.stream(ScreeningQuestion.values())
                .map(question -> new AskedQuestion(
                        question, words.of(question).ask(), words.of(question).pointsTo()))
                .toList();
    }

    /**
     * Records a screening, signed by the caller. Asked again for the same form, it answers with the screening that came of
     * it.
     *
     * @return id of the screening
     * @throws ScreeningIncompleteException if a question is not answered (PT-13)
     * @throws PainBeginsTooSoonOrLateException if the pain would begin before birth or in the future (PT-14)
     * @throws PatientArchivedException if the patient is archived
     */
    @RolesAllowed(THERAPIST)
    public long record(long patientId, NewScreening filledIn) {
        Patient patient = active(patientId);
        Optional<Screening> before = queries.bySubmission(patientId, filledIn.submission());
        if (before.isPresent()) {
            return before.get().id();
        }
        if (!patient.canHaveBegun(filledIn.pain().since(), calendar.today())) {
            throw new PainBeginsTooSoonOrLateException();
        }
        Screening screening = screening(patientId, filledIn);
        entityManager.persist(screening);
        entityManager.flush(); // the trail names the id
        audit(AuditAction.SCREENING_RECORDED, screening, "");
        filledIn.clearances().forEach((flag, reason) -> clear(screening, flag, reason));
        recorded.fire(new ScreeningRecorded(patientId));
        return screening.id();
    }

    private Screening screening(long patientId, NewScreening filledIn) {
        if (filledIn.answers().size() != ScreeningQuestion.values().length) {
            throw new ScreeningIncompleteException();
        }
        return new Screening(
                patientId, filledIn.submission().toString(), filledIn.pain(), filledIn.answers(), signature());
    }

    /** The latest screening of a patient; empty before the first. */
    @RolesAllowed(THERAPIST)
    public Optional<ScreeningView> latest(long patientId) {
        patients.mustServe(patientId);
        return queries.latest(patientId).map(this::view);
    }

    /** The screenings of a patient, the latest first, at most {@value #LISTED}. */
    @RolesAllowed(THERAPIST)
    public List<ScreeningRow> history(long patientId) {
        patients.mustServe(patientId);
        return queries.latest(patientId, LISTED).stream()
                .map(screening -> new ScreeningRow(
                        screening.id(), screening.taken(), screening.pain().severity()))
                .toList();
    }

    /**
     * Clears a red flag of the latest screening (PT-15).
     *
     * @param reason who found out what, up to 300 characters
     * @throws NoOpenFlagException if it is not raised or cleared already
     * @throws ClearingReasonMissingException if the reason is blank
     * @throws PatientArchivedException if the patient is archived
     */
    @RolesAllowed(THERAPIST)
    public void clear(long patientId, ScreeningQuestion flag, String reason) {
        active(patientId);
        Screening screening = queries.latest(patientId).orElseThrow(NoOpenFlagException::new);
        entityManager.lock(screening, LockModeType.PESSIMISTIC_WRITE);
        clear(screening, flag, reason);
    }

    private void clear(Screening screening, ScreeningQuestion flag, String reason) {
        if (!screening.isOpen(flag)) {
            throw new NoOpenFlagException();
        }
        if (reason == null || reason.isBlank()) {
            throw new ClearingReasonMissingException();
        }
        screening.clear(flag, reason, signature());
        audit(AuditAction.RED_FLAG_CLEARED, screening, ", " + flag.code());
    }

    private ScreeningView view(Screening screening) {
        return views.view(screening, entityManager.find(Patient.class, screening.patientId()));
    }

    private Patient active(long patientId) {
        patients.mustServe(patientId);
        Patient patient = entityManager.find(Patient.class, patientId);
        if (patient.isArchived()) {
            throw new PatientArchivedException(patient.number());
        }
        return patient;
    }

    private StaffSignature signature() {
        return new StaffSignature(caller.staffId(), caller.displayName(), caller.role(), calendar.now());
    }

    private void audit(AuditAction action, Screening screening, String what) {
        auditTrail.record(action, screening.patientId(), "screening " + screening.id() + what);
    }
}
