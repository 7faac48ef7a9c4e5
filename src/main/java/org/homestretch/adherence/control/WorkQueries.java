package org.homestretch.adherence.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.homestretch.adherence.entity.WorkItem;

/** Reads work items. */
@Dependent
public class WorkQueries {

    private static final String OPEN_FIRST_DUE = " ORDER BY w.dueBy, w.gravity, w.id";
    private static final String LAST_CLOSED = " ORDER BY w.closedAt DESC, w.id DESC";

    @PersistenceContext
    EntityManager entities;

    /**
     * Which work items are meant. Sites are those of the patients as they are now, so that the work moves with a patient.
     *
     * @param ownerId null for those of all owners
     * @param done those that are done, else those that are open
     */
    public record Scope(Set<Long> siteIds, Long ownerId, boolean done) {}

    /** Open ones by the day until which they should be done, the grave ones first; done ones the latest first. */
    public List<WorkItem> page(Scope scope, int first, int size) {
        return scope.siteIds().isEmpty()
                ? List.of()
                : scoped("SELECT w", scope, scope.done() ? LAST_CLOSED : OPEN_FIRST_DUE, WorkItem.class)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList();
    }

    public long count(Scope scope) {
        return scope.siteIds().isEmpty()
                ? 0
                : scoped("SELECT COUNT(w)", scope, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> scoped(String select, Scope scope, String order, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(
                select + " FROM WorkItem w WHERE w.openMarker " + (scope.done() ? "IS NULL" : "= TRUE")
                        + (scope.ownerId() == null ? "" : " AND w.ownerId = :owner")
                        + " AND w.patientId IN (SELECT p.id FROM Patient p WHERE p.siteId IN :sites)" + order,
                type);
        query.setParameter("sites", scope.siteIds());
        if (scope.ownerId() != null) {
            query.setParameter("owner", scope.ownerId());
        }
        return query;
    }

    public List<WorkItem> openOf(long patientId, int size) {
        return entities.createQuery(
                        "SELECT w FROM WorkItem w WHERE w.patientId = :patient AND w.openMarker = TRUE"
                                + OPEN_FIRST_DUE,
                        WorkItem.class)
                .setParameter("patient", patientId)
                .setMaxResults(size)
                .getResultList();
    }

    /** All there ever were for these programs, open and done. */
    public List<WorkItem> ofPrograms(Collection<Long> programIds) {
        return programIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT w FROM WorkItem w WHERE w.programId IN :ids ORDER BY w.id", WorkItem.class)
                        .setParameter("ids", programIds)
                        .getResultList();
    }

    /** The next programs after that id for which anything is open, by id. */
    public List<Long> programsWithOpenWork(long afterId, int size) {
        return entities.createQuery(
                        "SELECT DISTINCT w.programId FROM WorkItem w WHERE w.openMarker = TRUE AND w.programId > :after"
                                + " ORDER BY w.programId",
                        Long.class)
                .setParameter("after", afterId)
                .setMaxResults(size)
                .getResultList();
    }
}
