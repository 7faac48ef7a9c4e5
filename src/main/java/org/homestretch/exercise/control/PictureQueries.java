package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.homestretch.exercise.entity.ExercisePicture;

/** Finds which pictures exercises show, or showed at some time. */
@Dependent
public class PictureQueries {

    @PersistenceContext
    EntityManager entityManager;

    /** Those that the exercise shows now, in their order. */
    public List<ExercisePicture> shown(String slug) {
        return entityManager
                .createQuery(
                        "SELECT p FROM ExercisePicture p JOIN Exercise e ON e.id = p.exerciseId "
                                + "WHERE e.slug = :slug AND p.until IS NULL ORDER BY p.place",
                        ExercisePicture.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    /** Those that the exercise showed then, in their order. */
    public List<ExercisePicture> shownAt(String slug, Instant then) {
        return entityManager
                .createQuery(
                        "SELECT p FROM ExercisePicture p JOIN Exercise e ON e.id = p.exerciseId "
                                + "WHERE e.slug = :slug AND p.from <= :then AND (p.until IS NULL OR p.until > :then) "
                                + "ORDER BY p.place",
                        ExercisePicture.class)
                .setParameter("slug", slug)
                .setParameter("then", then)
                .getResultList();
    }
}
