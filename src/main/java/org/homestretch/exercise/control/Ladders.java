package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Ladders lead from easier to harder and never in a circle (L-2). */
@Dependent
public class Ladders {

    @PersistenceContext
    EntityManager entityManager;

    /** Whether the exercise would be met again on the way up from what is to be its harder step. */
    public boolean wouldTurnInCircle(String slug, String harder) {
        Set<String> met = new HashSet<>(Set.of(slug));
        String step = harder;
        while (step != null && met.add(step)) {
            step = harderThan(step).orElse(null);
        }
        return step != null;
    }

    private Optional<String> harderThan(String slug) {
        return entityManager
                .createQuery(
                        "SELECT e.harder FROM Exercise e WHERE e.slug = :slug AND e.harder IS NOT NULL", String.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }
}
