package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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

    /** The ids of those of the exercises that show a picture now. */
    public Set<Long> illustrated(Collection<Long> exerciseIds) {
        return exerciseIds.isEmpty()
                ? Set.of()
                : Set.copyOf(entityManager
                        .createQuery(
                                "SELECT DISTINCT p.exerciseId FROM ExercisePicture p "
                                        + "WHERE p.until IS NULL AND p.exerciseId IN :ids",
                                Long.class)
                        .setParameter("ids", exerciseIds)
                        .getResultList());
    }
}
