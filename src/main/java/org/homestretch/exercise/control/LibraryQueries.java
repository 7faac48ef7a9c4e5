package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.homestretch.exercise.entity.Exercise;

/** Reads exercises from the database. */
@Dependent
public class LibraryQueries {

    /** The language in which every exercise has an instruction. */
    public static final String FALLBACK_LANGUAGE = "en";

    @PersistenceContext
    EntityManager entityManager;

    /** The exercises of these slugs, in no particular order. */
    public List<Exercise> bySlug(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : exercises("SELECT e FROM Exercise e WHERE e.slug IN :keys", slugs);
    }

    /** The exercises of these ids, in no particular order. */
    public List<Exercise> byId(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : exercises("SELECT e FROM Exercise e WHERE e.id IN :keys", ids);
    }

    /** What belongs to the exercises is read for all of them at once. */
    private List<Exercise> exercises(String query, Collection<?> keys) {
        return entityManager
                .createQuery(query, Exercise.class)
                .setParameter("keys", keys)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "e.regions")
                .setHint("eclipselink.batch", "e.equipment")
                .setHint("eclipselink.batch", "e.helpful")
                .setHint("eclipselink.batch", "e.instructions")
                .getResultList();
    }
}
