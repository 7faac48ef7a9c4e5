package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** The hash of the first one that each exercise shows now, by slug; exercises without any are left out. */
    public Map<String, String> firstShown() {
        return entityManager
                .createQuery(
                        "SELECT e.slug, p.hash FROM ExercisePicture p JOIN Exercise e ON e.id = p.exerciseId "
                                + "WHERE p.until IS NULL AND p.place = (SELECT MIN(q.place) FROM ExercisePicture q "
                                + "WHERE q.exerciseId = p.exerciseId AND q.until IS NULL)",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
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
