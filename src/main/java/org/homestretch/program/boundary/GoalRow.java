package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.program.entity.GoalProgress;
import org.homestretch.program.entity.Signature;

/**
 * A goal with its ratings.
 *
 * @param target the score hoped for, or null
 * @param agreed who noted the goal and when
 * @param dropped who gave it up and when, or null while it is pursued
 * @param ratings those that hold, oldest first, one for a day at most
 * @param progress from the first rating to the last, or null until there are two
 */
public record GoalRow(
        long id,
        String activity,
        Integer target,
        Signature agreed,
        Signature dropped,
        List<Rating> ratings,
        GoalProgress progress)
        implements Serializable {

    public GoalRow {
        ratings = List.copyOf(ratings);
    }

    /** The latest rating, or null before the first. */
    public Rating latest() {
        return ratings.isEmpty() ? null : ratings.get(ratings.size() - 1);
    }

    /**
     * How well it went on the day of a visit.
     *
     * @param score 0 to 10
     * @param corrected whether it corrects an earlier one of that day
     */
    public record Rating(LocalDate visitOn, int score, Signature rated, boolean corrected) implements Serializable {}
}
