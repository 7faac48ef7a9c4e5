package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.homestretch.exercise.boundary.ReviewRow;
import org.homestretch.exercise.entity.ExerciseEdit;
import org.homestretch.exercise.entity.ReviewFilter;
import org.homestretch.exercise.entity.ReviewState;

/** Finds what nobody has signed off, among the exercises in use. */
@Dependent
public class ReviewQueries {

    private static final String ROW = "SELECT NEW org.homestretch.exercise.boundary.ReviewRow("
            + "e.slug, original.title, e.category, %s.review.state)";

    /** What is counted of one language: its instructions in this state. */
    public record Count(String language, ReviewState state, long number) {}

    @PersistenceContext
    EntityManager entityManager;

    public List<ReviewRow> page(ReviewFilter filter, int first, int size) {
        String subject = filter.language() == null ? "e" : "i";
        return query(filter, ROW.formatted(subject), " ORDER BY original.title, e.id", ReviewRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(ReviewFilter filter) {
        return query(filter, "SELECT COUNT(e)", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(ReviewFilter filter, String select, String order, Class<T> type) {
        boolean ofLanguage = filter.language() != null;
        String from = " FROM Exercise e JOIN e.instructions original" + (ofLanguage ? " JOIN e.instructions i" : "");
        String where = " WHERE original.language = :original AND e.retirement.day IS NULL"
                + (ofLanguage ? " AND i.language = :language AND i" : " AND e") + ".review.state <> :reviewed"
                + (filter.category() == null ? "" : " AND e.category = :category");
        TypedQuery<T> query = entityManager
                .createQuery(select + from + where + order, type)
                .setParameter("original", ExerciseEdit.ORIGINAL_LANGUAGE)
                .setParameter("reviewed", ReviewState.REVIEWED);
        if (ofLanguage) {
            query.setParameter("language", filter.language());
        }
        if (filter.category() != null) {
            query.setParameter("category", filter.category());
        }
        return query;
    }

    /** How many exercises are in each state; the language of these counts is null. */
    public List<Count> exercises() {
        return entityManager
                .createQuery(
                        "SELECT e.review.state, COUNT(e) FROM Exercise e WHERE e.retirement.day IS NULL "
                                + "GROUP BY e.review.state",
                        Object[].class)
                .getResultStream()
                .map(row -> new Count(null, (ReviewState) row[0], (Long) row[1]))
                .toList();
    }

    /** How many instructions of each language are in each state. */
    public List<Count> instructions() {
        return entityManager
                .createQuery(
                        "SELECT i.language, i.review.state, COUNT(i) FROM Instruction i "
                                + "WHERE i.exercise.retirement.day IS NULL GROUP BY i.language, i.review.state",
                        Object[].class)
                .getResultStream()
                .map(row -> new Count((String) row[0], (ReviewState) row[1], (Long) row[2]))
                .toList();
    }
}
