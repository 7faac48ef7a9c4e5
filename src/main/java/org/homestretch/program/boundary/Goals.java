package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.GoalQueries;
import org.homestretch.program.entity.Goal;
import org.homestretch.program.entity.GoalProgress;

/** What the patient wants to be able to do again, and how well it goes from visit to visit (P-55 to P-59). */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
public class Goals {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ServedPrograms programs;

    @Inject
    GoalQueries queries;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    /** The goals of a program; the manager reads them too (P-14). */
    @RolesAllowed({THERAPIST, MANAGER})
    public GoalsOverview goals(long programId) {
        programs.toRead(programId);
        List<Goal> all = queries.goals(programId);
        List<GoalProgress> measured = all.stream()
                .filter(Goal::isOpen)
                .flatMap(goal -> goal.progress().stream())
                .toList();
        return new GoalsOverview(
                all.stream().filter(Goal::isOpen).map(Goals::row).toList(),
                all.stream().filter(goal -> !goal.isOpen()).map(Goals::row).toList(),
                measured.size() < 2 ? null : GoalProgress.ofMean(measured));
    }

    private static GoalRow row(Goal goal) {
        return new GoalRow(
                goal.id(),
                goal.activity(),
                goal.target(),
                goal.agreed(),
                goal.dropped().orElse(null),
                goal.ratings().stream()
                        .map(rating -> new GoalRow.Rating(
                                rating.visitOn(),
                                rating.score(),
                                rating.rated(),
                                rating.corrects().isPresent()))
                        .toList(),
                goal.progress().orElse(null));
    }

    /**
     * Sets a goal. One that is pursued already in the same words is not set twice; one that was dropped is taken up again
     * (P-56).
     *
     * @return id of the goal
     * @throws FiveGoalsAtMostException if there is no room for another (P-55)
     */
    @RolesAllowed(THERAPIST)
    public long set(long programId, NewGoal wish) {
        Served served = programs.toChange(programId).mustBePrescribable();
        List<Goal> all = queries.goals(programId);
        Goal goal = all.stream()
                .filter(same -> same.activity().equalsIgnoreCase(wish.activity().strip()))
                .findFirst()
                .orElseGet(() -> new Goal(programId, wish.activity(), wish.target(), programs.signature()));
        if (all.contains(goal) && goal.isOpen()) {
            return goal.id();
        }
        if (all.stream().filter(Goal::isOpen).count() >= Goal.OF_A_PROGRAM_MAX) {
            throw new FiveGoalsAtMostException(Goal.OF_A_PROGRAM_MAX);
        }
        goal.takeUp();
        entities.persist(goal);
        entities.flush(); // the audit trail names the id
        audit(served, goal, "set");
        return goal.id();
    }

    /**
     * Notes how well a goal went on the day of a visit. Another score for the same day corrects the first (P-57).
     *
     * @param score 0 to 10
     * @throws VisitDayNotPossibleException if the day lies ahead or too far back
     */
    @RolesAllowed(THERAPIST)
    public void rate(long programId, long goalId, int score, LocalDate visitOn) {
        Served served = programs.toChange(programId).mustBeOfCurrentPatient();
        Goal goal = goal(programId, goalId);
        LocalDate today = calendar.today();
        if (visitOn.isAfter(today) || visitOn.isBefore(today.minusDays(Goal.RATED_DAYS_BACK_MAX))) {
            throw new VisitDayNotPossibleException();
        }
        if (goal.rate(score, visitOn, programs.signature())) {
            audit(served, goal, "rated");
        }
    }

    /** Takes back the rating of a day; it stays on record as taken back (P-57). */
    @RolesAllowed(THERAPIST)
    public void takeBack(long programId, long goalId, LocalDate visitOn) {
        Served served = programs.toChange(programId).mustBeOfCurrentPatient();
        Goal goal = goal(programId, goalId);
        if (goal.takeBack(visitOn, programs.signature())) {
            audit(served, goal, "rating taken back");
        }
    }

    /** Gives a goal up; its ratings stay on record (P-56). */
    @RolesAllowed(THERAPIST)
    public void drop(long programId, long goalId) {
        Served served = programs.toChange(programId).mustBeOfCurrentPatient();
        Goal goal = goal(programId, goalId);
        if (goal.isOpen()) {
            goal.drop(programs.signature());
            audit(served, goal, "dropped");
        }
    }

    private Goal goal(long programId, long goalId) {
        Goal goal = entities.find(Goal.class, goalId);
        if (goal == null || goal.programId() != programId) {
            throw new UnknownGoalException();
        }
        return goal;
    }

    /** Without the words, which are the patient's own (P-59). */
    private void audit(Served served, Goal goal, String deed) {
        auditTrail.record(
                AuditAction.PROGRAM_CHANGED,
                served.patient().id(),
                "program " + served.program().id() + " goal " + goal.id() + " " + deed);
    }
}
