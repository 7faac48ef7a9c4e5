package org.homestretch.patient.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.patient.control.ConditionCatalog;
import org.homestretch.patient.entity.NotedCondition;
import org.homestretch.patient.entity.Patient;
import org.homestretch.platform.boundary.ClinicCalendar;

/** What therapists note about a patient's conditions (PT-10). */
@Stateless
@RolesAllowed(THERAPIST)
public class PatientConditions {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Patients patients;

    @Inject
    ConditionCatalog catalog;

    @Inject
    Caller caller;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    @Inject
    Event<ConditionNoted> noted;

    /** The conditions to choose from, in the order of the catalog. */
    @RolesAllowed({THERAPIST, MANAGER})
    public List<KnownCondition> catalog() {
        return catalog.entries().stream()
                .map(entry -> new KnownCondition(entry.code(), entry.name(), entry.advice()))
                .toList();
    }

    /**
     * The codes of the current conditions of these patients, for counting whom a rule of the clinic concerns; what the
     * manager gets to see is a number (PT-10). Patients without any are left out.
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public Map<Long, Set<String>> current(Collection<Long> patientIds) {
        return patientIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "SELECT c.patient.id, c.code FROM PatientCondition c WHERE c.patient.id IN :ids"
                                        + " AND c.endedOn IS NULL",
                                Object[].class)
                        .setParameter("ids", patientIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    /**
     * Notes a condition.
     *
     * @param code from the catalog
     * @param since the month in which it began, or null when unknown
     * @param note up to 300 characters for other therapists, or null
     * @throws UnknownConditionException if the code is not in the catalog
     * @throws ConditionAlreadyNotedException if the patient has it already
     * @throws ConditionBeginsTooSoonOrLateException if it would begin before birth or in the future
     * @throws PatientArchivedException if the patient is archived
     */
    @RolesAllowed(THERAPIST)
    public void add(long patientId, String code, YearMonth since, String note) {
        Patient patient = active(patientId);
        if (catalog.find(code).isEmpty()) {
            throw new UnknownConditionException();
        }
        if (patient.hasCurrent(code)) {
            throw new ConditionAlreadyNotedException();
        }
        if (!patient.canHaveBegun(since, calendar.today())) {
            throw new ConditionBeginsTooSoonOrLateException();
        }
        patient.note(new NotedCondition(code, since, note), calendar.now(), calendar.today(), caller.staffId());
        audit(patient, "condition added");
        noted.fire(new ConditionNoted(patientId, code));
    }

    /**
     * Ends a condition today; it stays on record.
     *
     * @throws UnknownConditionException if the patient has no such current condition
     * @throws PatientArchivedException if the patient is archived
     */
    @RolesAllowed(THERAPIST)
    public void end(long patientId, long conditionId) {
        Patient patient = active(patientId);
        try {
            patient.endCondition(conditionId, calendar.today(), caller.staffId());
        } catch (NoSuchElementException notCurrent) {
            throw new UnknownConditionException();
        }
        audit(patient, "condition ended");
    }

    private Patient active(long patientId) {
        patients.mustServe(patientId);
        Patient patient = entityManager.find(Patient.class, patientId);
        if (patient.isArchived()) {
            throw new PatientArchivedException(patient.number());
        }
        return patient;
    }

    private void audit(Patient patient, String what) {
        auditTrail.record(AuditAction.PATIENT_CHANGED, patient.id(), "patient " + patient.number() + " " + what);
    }
}
