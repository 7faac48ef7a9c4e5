package org.homestretch.program.control;

import java.util.List;
import org.homestretch.exercise.entity.SoftRange;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;

/** How an exercise is prescribed that takes the place of its easier or harder neighbor (P-27). */
public final class Replacement {

    private Replacement() {}

    /**
     * With its own usual dose; phase and note stay, the side where it fits, and the schedule where the therapist chose one
     * that the new exercise takes without a reason.
     */
    public static Prescription of(Prescription before, ExerciseFacts replaced, ExerciseFacts replacing) {
        return new Prescription(
                before.phase(),
                side(before.side(), replacing),
                replacing.usualDose().dosage(),
                schedule(before.schedule(), replaced, replacing),
                before.note());
    }

    private static Side side(Side before, ExerciseFacts replacing) {
        List<Side> possible = SidesOfExercise.possible(replacing.laterality());
        return possible.contains(before) ? before : SidesOfExercise.usual(replacing.laterality());
    }

    private static Schedule schedule(Schedule before, ExerciseFacts replaced, ExerciseFacts replacing) {
        boolean chosen = !before.equals(UsualSchedule.of(replaced.usualDose().frequency()));
        return chosen && isWithin(before, replacing.softRange())
                ? before
                : UsualSchedule.of(replacing.usualDose().frequency());
    }

    private static boolean isWithin(Schedule schedule, SoftRange softRange) {
        return schedule.isQuota()
                ? softRange.timesAWeek().contains(schedule.weeklyQuota())
                : softRange.timesADay().contains(schedule.timesADay());
    }
}
