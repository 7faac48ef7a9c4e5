package org.homestretch.adherence.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.adherence.entity.WorkCause;
import org.homestretch.adherence.entity.WorkItem;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Opens work items, and lets those go whose cause is gone. Nobody asked for it, so the trail names the system. */
@Dependent
public class WorkBook {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    /** Whose program it is, and who should act. */
    public record Subject(long patientId, long programId, long ownerId) {}

    /**
     * What was found by looking at a program: a cause opens one item in its life, and no second one of its kind while one
     * is open.
     *
     * @param known all items there are for that program
     */
    public void found(Subject subject, List<WorkCause> causes, List<WorkItem> known) {
        for (WorkCause cause : causes) {
            boolean told =
                    known.stream().anyMatch(item -> item.isFor(cause) || item.isOpen() && item.kind() == cause.kind());
            if (!told) {
                open(subject, cause);
            }
        }
        known.stream()
                .filter(item -> item.isOpen() && item.kind().isLapsing())
                .filter(item -> causes.stream().noneMatch(cause -> cause.kind() == item.kind()))
                .forEach(this::lapse);
    }

    /** What happened in this moment: it opens an item unless one of its kind, for the same rules, is open. */
    public void happened(Subject subject, WorkCause cause, List<WorkItem> known) {
        if (known.stream().noneMatch(item -> item.isOpen() && item.isAbout(cause))) {
            open(subject, cause);
        }
    }

    /** The program is over: how it was followed is nobody's work any more. */
    public void over(List<WorkItem> known) {
        known.stream()
                .filter(item -> item.isOpen() && item.kind().isAboutFollowing())
                .forEach(this::lapse);
    }

    private void open(Subject subject, WorkCause cause) {
        WorkItem item = new WorkItem(
                cause, subject.patientId(), subject.programId(), subject.ownerId(), calendar.now(), calendar.today());
        entities.persist(item);
        entities.flush(); // the trail names the id
        record(AuditAction.WORK_OPENED, item);
    }

    private void lapse(WorkItem item) {
        item.lapse(calendar.now());
        record(AuditAction.WORK_DONE, item);
    }

    private void record(AuditAction action, WorkItem item) {
        auditTrail.record(
                action, item.patientId(), "work item " + item.id() + " program " + item.programId(), AuditTrail.SYSTEM);
    }
}
