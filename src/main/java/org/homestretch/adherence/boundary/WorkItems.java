package org.homestretch.adherence.boundary;

import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.adherence.control.WorkQueries;
import org.homestretch.adherence.entity.WorkItem;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;

/** What therapists should act on: read it, take it over from each other, and write down what was done. */
@Stateless
@RolesAllowed(THERAPIST)
public class WorkItems {

    private static final int OF_PATIENT_MAX = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    WorkQueries queries;

    @Inject
    WorkRows rows;

    @Inject
    Patients patients;

    @Inject
    Caller caller;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    /** One page of the work at the caller's sites: what is open by its day, what is done the latest first. */
    @RolesAllowed(THERAPIST)
    public List<WorkRow> page(WorkFilter filter, int first, int size) {
        return rows.of(queries.page(scope(filter), first, size));
    }

    /** How much there is of it. */
    @RolesAllowed(THERAPIST)
    public long count(WorkFilter filter) {
        return queries.count(scope(filter));
    }

    /** What is open about a patient, at most twenty; the caller works at the patient's site. */
    @RolesAllowed(THERAPIST)
    public List<WorkRow> openOf(long patientId) {
        patients.mustServe(patientId);
        return rows.of(queries.openOf(patientId, OF_PATIENT_MAX));
    }

    /**
     * Makes the caller the one who acts on it; nothing happens if that is so already.
     *
     * @throws WorkAlreadyDoneException if it is not open any more
     */
    @RolesAllowed(THERAPIST)
    public void takeOver(long id) {
        WorkItem item = served(id);
        mustBeOpen(item);
        if (item.ownerId() != caller.staffId()) {
            item.takeOver(caller.staffId());
            record(AuditAction.WORK_TAKEN_OVER, item);
        }
    }

    /**
     * Closes it with what was done. Asked again by the same person, nothing more happens.
     *
     * @throws OutcomeMissingException if nothing is said
     * @throws WorkAlreadyDoneException if somebody else closed it before
     */
    @RolesAllowed(THERAPIST)
    public void close(long id, String outcome) {
        WorkItem item = served(id);
        if (outcome == null || outcome.isBlank()) {
            throw new OutcomeMissingException();
        }
        boolean closedByCaller = item.closedBy() != null && item.closedBy() == caller.staffId();
        if (!closedByCaller) {
            mustBeOpen(item);
            item.close(outcome, caller.staffId(), calendar.now());
            record(AuditAction.WORK_DONE, item);
        }
    }

    /** Whoever changes an item waits here until the one before is done. */
    private WorkItem served(long id) {
        WorkItem item = entities.find(WorkItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) {
            throw new UnknownWorkItemException();
        }
        patients.mustServe(item.patientId());
        return item;
    }

    private static void mustBeOpen(WorkItem item) {
        if (!item.isOpen()) {
            throw new WorkAlreadyDoneException();
        }
    }

    private WorkQueries.Scope scope(WorkFilter filter) {
        return new WorkQueries.Scope(caller.siteIds(), filter.mine() ? caller.staffId() : null, filter.done());
    }

    private void record(AuditAction action, WorkItem item) {
        auditTrail.record(action, item.patientId(), "work item " + item.id() + " program " + item.programId());
    }
}
