package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.entity.ExerciseUse;

/** What a therapist starred, and what she took lately to prescribe it (L-26, L-27). */
@Dependent
public class TherapistShelf {

    /** As many exercises as count as prescribed lately. */
    public static final int RECENT_MAX = 24;

    /** What was prescribed longer ago is not looked for. */
    private static final Duration LATELY = Duration.ofDays(90);

    @PersistenceContext
    EntityManager entityManager;

    public Set<Long> favorites(long staffId) {
        return new HashSet<>(entityManager
                .createQuery("SELECT f.exerciseId FROM FavoriteExercise f WHERE f.staffId = :staff", Long.class)
                .setParameter("staff", staffId)
                .getResultList());
    }

    /** Ids of exercises, the one prescribed last first. */
    public List<Long> recent(long staffId, Instant now) {
        return entityManager
                .createQuery(
                        "SELECT u.exerciseId FROM ExerciseUse u WHERE u.staffId = :staff AND u.at >= :since"
                                + " GROUP BY u.exerciseId ORDER BY MAX(u.id) DESC",
                        Long.class)
                .setParameter("staff", staffId)
                .setParameter("since", now.minus(LATELY))
                .setMaxResults(RECENT_MAX)
                .getResultList();
    }

    public void noteUse(long staffId, long exerciseId, Instant now) {
        entityManager.persist(new ExerciseUse(staffId, exerciseId, now));
    }
}
