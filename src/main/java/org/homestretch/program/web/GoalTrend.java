package org.homestretch.program.web;

import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.program.boundary.GoalRow;

/**
 * The ratings of a goal as a line, to be drawn in SVG, 0 at the bottom and 10 on top. Numbers are the drawing's units.
 *
 * @param dots in order of the visits
 * @param target the height of the score hoped for, or null
 */
public record GoalTrend(List<Dot> dots, Integer target) {

    private static final int LEFT = 6;
    private static final int RIGHT = 154;
    private static final int TOP = 6;
    private static final int BOTTOM = 42;
    private static final int BEST = 10;

    /** A rating. */
    public record Dot(long x, int y, GoalRow.Rating rating) {}

    public GoalTrend {
        dots = List.copyOf(dots);
    }

    static GoalTrend of(GoalRow goal) {
        List<GoalRow.Rating> ratings = goal.ratings();
        return new GoalTrend(
                ratings.stream()
                        .map(rating -> new Dot(x(ratings, rating), y(rating.score()), rating))
                        .toList(),
                goal.target() == null ? null : y(goal.target()));
    }

    private static long x(List<GoalRow.Rating> ratings, GoalRow.Rating rating) {
        long first = ratings.get(0).visitOn().toEpochDay();
        long span = Math.max(1, ratings.get(ratings.size() - 1).visitOn().toEpochDay() - first);
        return LEFT + (RIGHT - LEFT) * (rating.visitOn().toEpochDay() - first) / span;
    }

    private static int y(int score) {
        return BOTTOM - (BOTTOM - TOP) * score / BEST;
    }

    /** Whether there is a line to draw. */
    public boolean isDrawn() {
        return dots.size() > 1;
    }

    /** The coordinates of the line through the ratings. */
    public String getLine() {
        return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }
}
