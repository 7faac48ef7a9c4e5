package org.homestretch.program.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.homestretch.program.entity.Pause;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.StageStart;
import org.homestretch.program.entity.TechniqueCheck;

/** Reads what happened to a program before a moment, the latest first, and no more than is asked for (P-72). */
@Dependent
public class HistoryQueries {

    @PersistenceContext
    EntityManager entities;

    public List<ProgramVersion> versions(long programId, Instant before, int most) {
        return latest(
                ProgramVersion.class,
                "SELECT v FROM ProgramVersion v WHERE v.program.id = :program AND v.issued.at < :before"
                        + " ORDER BY v.issued.at DESC",
                programId,
                before,
                most);
    }

    /** Pauses that began before it; those that ended before it began before it, too. */
    public List<Pause> pauses(long programId, Instant before, int most) {
        return latest(
                Pause.class,
                "SELECT p FROM Pause p WHERE p.program.id = :program AND p.reason IS NOT NULL AND p.paused.at < :before"
                        + " ORDER BY p.paused.at DESC",
                programId,
                before,
                most);
    }

    public List<StageStart> stageStarts(long programId, Instant before, int most) {
        return latest(
                StageStart.class,
                "SELECT s FROM StageStart s WHERE s.version.program.id = :program AND s.decided.at < :before"
                        + " ORDER BY s.decided.at DESC",
                programId,
                before,
                most);
    }

    public List<TechniqueCheck> checks(long programId, Instant before, int most) {
        return latest(
                TechniqueCheck.class,
                "SELECT c FROM TechniqueCheck c WHERE c.programId = :program AND c.takenBack.at IS NULL"
                        + " AND c.checked.at < :before ORDER BY c.checked.at DESC",
                programId,
                before,
                most);
    }

    private <T> List<T> latest(Class<T> type, String query, long programId, Instant before, int most) {
        return entities.createQuery(query, type)
                .setParameter("program", programId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
