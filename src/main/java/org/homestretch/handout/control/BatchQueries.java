package org.homestretch.handout.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.homestretch.handout.entity.BatchCandidate;
import org.homestretch.handout.entity.BatchRow;
import org.homestretch.handout.entity.HandoutBatch;
import org.homestretch.program.entity.ProgramStatus;

/** Looks for programs to print together, and for batches. */
@ApplicationScoped
public class BatchQueries {

    private static final int SHOWN_MAX = 200;
    private static final int BATCHES_MAX = 10;

    /** Without the file. */
    private static final String ROW = "SELECT NEW org.homestretch.handout.entity.BatchRow(b.id, b.createdAt, b.status,"
            + " b.handouts, b.done, b.pageCount) FROM HandoutBatch b WHERE b.createdBy = :staff";

    @PersistenceContext
    EntityManager entities;

    /** The latest versions of active programs of patients at those sites, the one issued last first. */
    public List<BatchCandidate> candidates(Collection<Long> siteIds, Instant issuedSince) {
        if (siteIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT NEW org.homestretch.handout.entity.BatchCandidate(v.id, v.number, pr.title, p.id,"
                                + " p.name.given, p.name.family, v.issued.at)"
                                + " FROM ProgramVersion v JOIN v.program pr, Patient p"
                                + " WHERE p.id = pr.patientId AND p.siteId IN :sites AND p.archivedAt IS NULL"
                                + " AND pr.status = :active AND v.issued.at >= :since AND v.number ="
                                + " (SELECT MAX(w.number) FROM ProgramVersion w WHERE w.program = pr AND w.issued.at IS NOT"
                                + " NULL) ORDER BY v.issued.at DESC, v.id DESC",
                        BatchCandidate.class)
                .setParameter("sites", siteIds)
                .setParameter("active", ProgramStatus.ACTIVE)
                .setParameter("since", issuedSince)
                .setMaxResults(SHOWN_MAX)
                .getResultList();
    }

    /** The latest batches of a member of staff. */
    public List<BatchRow> batchesOf(long staffId) {
        return entities.createQuery(ROW + " ORDER BY b.id DESC", BatchRow.class)
                .setParameter("staff", staffId)
                .setMaxResults(BATCHES_MAX)
                .getResultList();
    }

    /** That batch, if it belongs to that member of staff. */
    public Optional<BatchRow> batch(long batchId, long staffId) {
        return entities.createQuery(ROW + " AND b.id = :id", BatchRow.class)
                .setParameter("staff", staffId)
                .setParameter("id", batchId)
                .getResultStream()
                .findFirst();
    }

    /** Deletes batches that old; what they printed stays in the archive. */
    public int deleteCreatedBefore(Instant limit) {
        List<HandoutBatch> old = entities.createQuery(
                        "SELECT b FROM HandoutBatch b WHERE b.createdAt < :limit ORDER BY b.id", HandoutBatch.class)
                .setParameter("limit", limit)
                .setMaxResults(BATCHES_MAX)
                .getResultList();
        old.forEach(entities::remove);
        return old.size();
    }
}
