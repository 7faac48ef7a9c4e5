package org.homestretch.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.access.entity.AuditEvent;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Who did what to whose record: written in the transaction of the deed, read by the manager. */
@Stateless
public class AuditTrail {

    /** The actor of what nobody asked for. */
    public static final String SYSTEM = "system";

    private static final String NO_STAFF = "-";

    @PersistenceContext
    EntityManager entities;

    @Inject
    ClinicCalendar calendar;

    @Inject
    Caller caller;

    /**
     * A line in the caller's transaction: it is kept if and only if the deed is.
     *
     * @param patientId whose record it concerns, or null
     * @param object short reference such as "program 12 version 2"; never a name or a clinical text
     */
    @PermitAll
    public void record(AuditAction action, Long patientId, String object) {
        write(caller.username(), caller.role(), action, patientId, object);
    }

    /** As above for what a patient or the system did. */
    @PermitAll
    public void record(AuditAction action, Long patientId, String object, String actor) {
        write(actor, NO_STAFF, action, patientId, object);
    }

    private void write(String actor, String role, AuditAction action, Long patientId, String object) {
        entities.persist(new AuditEvent(calendar.now(), actor, role, action, patientId, object));
    }

    /** How many lines the filter leaves. */
    @RolesAllowed(Roles.MANAGER)
    public long count(AuditFilter filter) {
        return filtered("SELECT COUNT(e)", filter, "", Long.class).getSingleResult();
    }

    /** A page of the trail, newest first. */
    @RolesAllowed(Roles.MANAGER)
    public List<AuditRow> events(AuditFilter filter, int first, int size) {
        String row = "SELECT NEW org.homestretch.access.boundary.AuditRow(e.id, e.at, e.actor, e.actorRole, e.action,"
                + " e.patientId, e.object)";
        return filtered(row, filter, " ORDER BY e.id DESC", AuditRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private <T> TypedQuery<T> filtered(String select, AuditFilter filter, String order, Class<T> type) {
        Instant from = startOf(filter.from() == null ? LocalDate.EPOCH : filter.from());
        Instant to = startOf(
                filter.to() == null ? calendar.today().plusDays(1) : filter.to().plusDays(1));
        TypedQuery<T> query = entities.createQuery(
                select + " FROM AuditEvent e WHERE e.at >= :from AND e.at < :to"
                        + (filter.actor() == null ? "" : " AND e.actor = :actor")
                        + (filter.action() == null ? "" : " AND e.action = :action")
                        + (filter.patientId() == null ? "" : " AND e.patientId = :patientId")
                        + order,
                type);
        query.setParameter("from", from).setParameter("to", to);
        if (filter.actor() != null) {
            query.setParameter("actor", filter.actor());
        }
        if (filter.action() != null) {
            query.setParameter("action", filter.action());
        }
        if (filter.patientId() != null) {
            query.setParameter("patientId", filter.patientId());
        }
        return query;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }
}
