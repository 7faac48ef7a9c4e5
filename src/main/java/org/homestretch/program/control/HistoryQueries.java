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

    /**
     * What is asked of each kind.
     *
     * @param before only what happened earlier
     * @param most so many at most
     */
    public record Wanted(long programId, Instant before, int most) {}

    public List<ProgramVersion> versions(Wanted wanted) {
        return latest(
                wanted,
                ProgramVersion.class,
                "SELECT v FROM ProgramVersion v WHERE v.program.id = :program AND v.issued.at < :before"
                        + " ORDER BY v.issued.at DESC");
    }

    /** Pauses that began before it; those that ended before it began before it, too. */
    public List<Pause> pauses(Wanted wanted) {
        return latest(
                wanted,
                Pause.class,
                "SELECT p FROM Pause p WHERE p.program.id = :program AND (p.reason IS NOT NULL"
                        + " OR p.paused.staffId IS NULL) AND p.paused.at < :before"
                        + " ORDER BY p.paused.at DESC");
    }

    public List<StageStart> stageStarts(Wanted wanted) {
        return latest(
                wanted,
                StageStart.class,
                "SELECT s FROM StageStart s WHERE s.version.program.id = :program AND s.decided.at < :before"
                        + " ORDER BY s.decided.at DESC");
    }

    public List<TechniqueCheck> checks(Wanted wanted) {
        return latest(
                wanted,
                TechniqueCheck.class,
                "SELECT c FROM TechniqueCheck c WHERE c.programId = :program AND c.takenBack.at IS NULL"
                        + " AND c.checked.at < :before ORDER BY c.checked.at DESC");
    }

    private <T> List<T> latest(Wanted wanted, Class<T> kind, String query) {
        return entities.createQuery(query, kind)
                .setParameter("program", wanted.programId())
                .setParameter("before", wanted.before())
                .setMaxResults(wanted.most())
                .getResultList();
    }
}
