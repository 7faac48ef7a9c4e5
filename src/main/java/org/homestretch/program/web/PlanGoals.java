package org.homestretch.program.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.GoalRow;
import org.homestretch.program.boundary.Goals;
import org.homestretch.program.boundary.GoalsOverview;
import org.homestretch.program.boundary.NewGoal;
import org.homestretch.program.entity.Goal;

/** Goals of a program: set in one line, all of them rated in one go on the day of a visit. */
@Named
@ViewScoped
public class PlanGoals implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<Integer> SCALE =
            IntStream.rangeClosed(0, Goal.SCORE_MAX).boxed().toList();

    @Inject
    Goals goals;

    @Inject
    ClinicCalendar calendar;

    private GoalsOverview overview;
    private String activity;
    private Integer target;
    private VisitForm visit;

    @PostConstruct
    void openToday() {
        visit = new VisitForm(calendar.today());
    }

    /** The goals of that program, and what was rated on the day of the visit. */
    public GoalsOverview goals(long programId) {
        if (overview == null) {
            overview = goals.goals(programId);
            showVisit();
        }
        return overview;
    }

    /** Shows what was rated on the day that is chosen now. */
    public void showVisit() {
        visit.show(overview.pursued());
    }

    public void set(long programId) {
        goals.set(programId, new NewGoal(activity, target));
        activity = null;
        target = null;
        overview = null;
    }

    /** Notes what was chosen; goals without a choice are not rated. */
    public void rate(long programId) {
        visit.forEachChosen((goal, score) -> goals.rate(programId, goal, score, visit.getDay()));
        overview = null;
    }

    public void takeBack(long programId, long goalId, LocalDate day) {
        goals.takeBack(programId, goalId, day);
        overview = null;
    }

    public void drop(long programId, long goalId) {
        goals.drop(programId, goalId);
        overview = null;
    }

    public GoalTrend trend(GoalRow goal) {
        return GoalTrend.of(goal);
    }

    public List<Integer> getScale() {
        return SCALE;
    }

    public VisitForm getVisit() {
        return visit;
    }

    public LocalDate getToday() {
        return calendar.today();
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public Integer getTarget() {
        return target;
    }

    public void setTarget(Integer target) {
        this.target = target;
    }
}
