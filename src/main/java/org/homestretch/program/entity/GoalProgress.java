package org.homestretch.program.entity;

import java.io.Serializable;
import java.util.List;

/**
 * From the first rating to the last, and whether more changed than the scale's own uncertainty (P-58).
 *
 * @param first score, 0 to 10
 * @param last score, 0 to 10
 * @param least change, up or down, that is more than chance
 */
public record GoalProgress(double first, double last, int least) implements Serializable {

    /** The least change of one activity that can be measured with 90 % confidence: 3 points. */
    public static final int MEASURABLE_OF_ONE = 3;

    /** The least change of the mean of several activities that can be measured with 90 % confidence: 2 points. */
    public static final int MEASURABLE_OF_MEAN = 2;

    static GoalProgress ofOne(int first, int last) {
        return new GoalProgress(first, last, MEASURABLE_OF_ONE);
    }

    /** @param each of the activities, two at least */
    public static GoalProgress ofMean(List<GoalProgress> each) {
        if (each.size() < 2) {
            throw new IllegalArgumentException("a mean is made of two activities at least");
        }
        return new GoalProgress(
                each.stream().mapToDouble(GoalProgress::first).average().orElseThrow(),
                each.stream().mapToDouble(GoalProgress::last).average().orElseThrow(),
                MEASURABLE_OF_MEAN);
    }

    /** Above zero when it got better. */
    public double change() {
        return last - first;
    }

    /** Whether the change, for better or worse, is one that the scale can measure. */
    public boolean isMeasurable() {
        return Math.abs(change()) >= least;
    }
}
