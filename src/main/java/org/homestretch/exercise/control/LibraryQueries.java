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
        return slugs.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("SELECT e FROM Exercise e WHERE e.slug IN :slugs", Exercise.class)
                        .setParameter("slugs", slugs)
                        .getResultList();
    }

    /** The exercises of these ids, in no particular order. */
    public List<Exercise> byId(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("SELECT e FROM Exercise e WHERE e.id IN :ids", Exercise.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
