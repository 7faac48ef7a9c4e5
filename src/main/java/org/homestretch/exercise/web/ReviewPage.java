package org.homestretch.exercise.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.homestretch.exercise.boundary.LibraryReviews;
import org.homestretch.exercise.boundary.ReviewRow;
import org.homestretch.exercise.entity.ReviewFilter;

/**
 * A page of what waits for a sign-off.
 *
 * @param first place of its first row among all that wait, from 0
 * @param waiting how many wait
 */
public record ReviewPage(List<ReviewRow> rows, int first, long waiting) implements Serializable {

    private static final int SIZE = 20;

    static final ReviewPage NONE = new ReviewPage(List.of(), 0, 0);

    /** The page that begins there; the first one if no more so many wait. */
    static ReviewPage of(LibraryReviews reviews, ReviewFilter filter, int wanted) {
        long waiting = reviews.count(filter);
        int first = wanted < waiting ? wanted : 0;
        return new ReviewPage(reviews.waiting(filter, first, SIZE), first, waiting);
    }

    /** The row of that exercise, from 0; the first one if it is not on the page. */
    int place(String slug) {
        List<String> slugs = rows.stream().map(ReviewRow::slug).toList();
        return Math.max(0, slugs.indexOf(slug));
    }

    /** The exercise in that row, the first one again behind the last; empty if none waits. */
    Optional<String> at(int place) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.get(place % rows.size()).slug());
    }

    public int next() {
        return first + SIZE;
    }

    public int previous() {
        return Math.max(0, first - SIZE);
    }

    public boolean more() {
        return next() < waiting;
    }
}
