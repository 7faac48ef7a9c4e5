package org.homestretch.program.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.homestretch.program.boundary.GoalRow;

/** The ratings of one visit while they are chosen. */
public class VisitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private final Map<Long, Integer> scores = new HashMap<>();

    VisitForm(LocalDate day) {
        this.day = day;
    }

    /** Shows what was rated on that day, and nothing for the goals that were not. */
    void show(List<GoalRow> goals) {
        scores.clear();
        for (GoalRow goal : goals) {
            goal.ratings().stream()
                    .filter(rating -> rating.visitOn().equals(day))
                    .forEach(rating -> scores.put(goal.id(), rating.score()));
        }
    }

    /** @param rate is told each goal for which a score was chosen, and the score */
    void forEachChosen(BiConsumer<Long, Integer> rate) {
        scores.forEach((goal, score) -> {
            if (score != null) {
                rate.accept(goal, score);
            }
        });
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** The score chosen for each goal, by its id. */
    public Map<Long, Integer> getScores() {
        return scores;
    }
}
