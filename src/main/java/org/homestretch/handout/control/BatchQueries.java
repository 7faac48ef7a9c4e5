package org.homestretch.handout.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.homestretch.handout.entity.BatchRow;
import org.homestretch.handout.entity.HandoutBatch;
import org.homestretch.handout.entity.LeftOutRow;

/** Looks for batches. */
@ApplicationScoped
public class BatchQueries {

    private static final int BATCHES_MAX = 10;

    /** Without the file. */
    private static final String ROW = "SELECT NEW org.homestretch.handout.entity.BatchRow(b.id, b.createdAt, b.status,"
            + " b.handouts, b.done, b.leftOut, b.pageCount) FROM HandoutBatch b WHERE b.createdBy = :staff";

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

    /** What was left out of that batch, for patients of these sites (H-56). */
    public List<LeftOutRow> leftOut(long batchId, Collection<Long> siteIds) {
        if (siteIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT NEW org.homestretch.handout.entity.LeftOutRow(pr.id, pr.title, p.name.given,"
                                + " p.name.family, i.leftOut) FROM HandoutBatch b JOIN b.items i, ProgramVersion v JOIN"
                                + " v.program pr, Patient p WHERE b.id = :batch AND i.leftOut IS NOT NULL AND v.id ="
                                + " i.versionId AND p.id = i.patientId AND p.siteId IN :sites"
                                + " ORDER BY p.name.family, p.name.given, v.id",
                        LeftOutRow.class)
                .setParameter("batch", batchId)
                .setParameter("sites", siteIds)
                .setMaxResults(HandoutBatch.HANDOUTS_MAX)
                .getResultList();
    }

    /** Deletes batches that old, without reading their files; what they printed stays in the archive. */
    public int deleteCreatedBefore(Instant limit) {
        return entities.createQuery("DELETE FROM HandoutBatch b WHERE b.createdAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
