package org.homestretch.program.control;

import org.homestretch.exercise.entity.Frequency;
import org.homestretch.program.entity.Schedule;

/** How the library's usual frequency becomes a schedule. */
public final class UsualSchedule {

    private UsualSchedule() {}

    public static Schedule of(Frequency frequency) {
        return frequency.isWeekly() ? Schedule.weekly(frequency.timesAWeek()) : Schedule.daily(frequency.timesADay());
    }
}
