package org.homestretch.handout.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homestretch.handout.entity.BatchRow;
import org.homestretch.handout.entity.HandoutBatch;

/** Looks for batches. */
@ApplicationScoped
public class BatchQueries {

    private static final int BATCHES_MAX = 10;

    /** Without the file. */
    private static final String ROW = "SELECT NEW org.homestretch.handout.entity.BatchRow(b.id, b.createdAt, b.status,"
            + " b.handouts, b.done, b.pageCount) FROM HandoutBatch b WHERE b.createdBy = :staff";

    @PersistenceContext
    EntityManager entities;

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
