package org.homestretch.handout.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.homestretch.exercise.entity.Sharing;
import org.homestretch.handout.entity.BatchCandidate;
import org.homestretch.handout.entity.BatchList;
import org.homestretch.handout.entity.ProtocolInUse;
import org.homestretch.handout.entity.ProtocolOwner;
import org.homestretch.program.entity.ProgramStatus;

/** Looks for programs to print together: active ones that still ask for something, with their latest version (H-38). */
@ApplicationScoped
public class CandidateQueries {

    private static final int PROTOCOLS_MAX = 100;
    private static final int OWNERS_MAX = 50;

    private static final String IN_USE = " p.id = pr.patientId AND p.siteId IN :sites AND p.archivedAt IS NULL"
            + " AND pr.status = :active AND pr.endsOn >= :today AND v.number = (SELECT MAX(w.number)"
            + " FROM ProgramVersion w WHERE w.program = pr AND w.issued.at IS NOT NULL)";

    private static final String FROM = " FROM ProgramVersion v JOIN v.program pr, Patient p WHERE" + IN_USE;

    private static final String ON_TODAYS_LIST = " AND (v.issued.at >= :midnight OR pr.review.day = :today)";

    private static final String CAME_OF =
            " AND EXISTS (SELECT i.id FROM PrescribedExercise i WHERE i.version = v AND i.protocol = ";

    /** Protocols that everybody or this member of staff sees (L-43). */
    private static final String SEEN = "(t.sharing = :shared OR t.ownerId = :staff)";

    private static final String OF_A_PROTOCOL =
            CAME_OF + ":protocol) AND EXISTS (SELECT t.id FROM Protocol t WHERE t.code = :protocol AND " + SEEN + ")";

    @PersistenceContext
    EntityManager entities;

    /**
     * For whom and when it is asked.
     *
     * @param siteIds where the caller works
     * @param midnight with which today began
     */
    public record Asked(long staffId, Collection<Long> siteIds, LocalDate today, Instant midnight) {}

    /** A page of the list by name of the patient; empty for a protocol that the caller does not see. */
    public List<BatchCandidate> page(BatchList list, Asked asked, int first, int size) {
        if (asked.siteIds().isEmpty()) {
            return List.of();
        }
        String select = "SELECT NEW org.homestretch.handout.entity.BatchCandidate(v.id, v.number, pr.title, p.id,"
                + " p.name.given, p.name.family, v.issued.at, v.issued.name, pr.review.day)";
        String order = " ORDER BY p.name.family, p.name.given, v.id";
        return listed(select, list, order, asked, BatchCandidate.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many programs are on the list. */
    public long count(BatchList list, Asked asked) {
        return asked.siteIds().isEmpty()
                ? 0
                : listed("SELECT COUNT(v.id)", list, "", asked, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> listed(String select, BatchList list, String order, Asked asked, Class<T> type) {
        String narrower = switch (list.kind()) {
            case TODAY -> ON_TODAYS_LIST;
            case ACTIVE -> "";
            case PROTOCOL -> OF_A_PROTOCOL;
        };
        TypedQuery<T> query = asked(select + FROM + narrower + order, asked, type);
        return switch (list.kind()) {
            case TODAY -> query.setParameter("midnight", asked.midnight());
            case ACTIVE -> query;
            case PROTOCOL -> seen(query, asked).setParameter("protocol", list.protocol());
        };
    }

    private static <T> TypedQuery<T> seen(TypedQuery<T> query, Asked asked) {
        return query.setParameter("shared", Sharing.SHARED).setParameter("staff", asked.staffId());
    }

    /** The protocols with programs in use, by title. */
    public List<ProtocolInUse> protocols(Asked asked) {
        if (asked.siteIds().isEmpty()) {
            return List.of();
        }
        String jpql = "SELECT NEW org.homestretch.handout.entity.ProtocolInUse(t.code, t.title, t.changedAt)"
                + " FROM Protocol t WHERE " + SEEN + " AND EXISTS (SELECT v.id" + FROM + CAME_OF
                + "t.code)) ORDER BY t.title, t.id";
        return seen(asked(jpql, asked, ProtocolInUse.class), asked)
                .setMaxResults(PROTOCOLS_MAX)
                .getResultList();
    }

    /** Whose the programs are that came of a protocol, by name (P-81). */
    public List<ProtocolOwner> owners(String protocol, Instant changedAt, Asked asked) {
        if (asked.siteIds().isEmpty()) {
            return List.of();
        }
        return asked(
                        "SELECT NEW org.homestretch.handout.entity.ProtocolOwner(v.issued.name, COUNT(v.id),"
                                + " SUM(CASE WHEN v.issued.at < :changed THEN 1 ELSE 0 END))" + FROM + CAME_OF
                                + ":protocol) GROUP BY v.issued.staffId, v.issued.name ORDER BY v.issued.name",
                        asked,
                        ProtocolOwner.class)
                .setParameter("protocol", protocol)
                .setParameter("changed", changedAt == null ? Instant.EPOCH : changedAt)
                .setMaxResults(OWNERS_MAX)
                .getResultList();
    }

    private <T> TypedQuery<T> asked(String jpql, Asked asked, Class<T> type) {
        return entities.createQuery(jpql, type)
                .setParameter("sites", asked.siteIds())
                .setParameter("active", ProgramStatus.ACTIVE)
                .setParameter("today", asked.today());
    }
}
