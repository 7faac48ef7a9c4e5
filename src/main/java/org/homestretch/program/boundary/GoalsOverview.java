package org.homestretch.program.boundary;

import java.io.Serializable;
import java.util.List;
import org.homestretch.program.entity.Goal;
import org.homestretch.program.entity.GoalProgress;

/**
 * The goals of a program.
 *
 * @param pursued in the order in which they were set
 * @param dropped given up, with their ratings
 * @param mean of the pursued goals that were rated twice, or null while that are fewer than two
 */
public record GoalsOverview(List<GoalRow> pursued, List<GoalRow> dropped, GoalProgress mean) implements Serializable {

    public GoalsOverview {
        pursued = List.copyOf(pursued);
        dropped = List.copyOf(dropped);
    }

    /** Whether one more can be set (P-55). */
    public boolean hasRoom() {
        return pursued.size() < Goal.OF_A_PROGRAM_MAX;
    }
}
