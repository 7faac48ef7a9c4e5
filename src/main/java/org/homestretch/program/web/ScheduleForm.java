package org.homestretch.program.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.program.entity.Schedule;

/** When an exercise is due, while it is edited: the kind of schedule, and a field for each thing that some kind asks. */
public class ScheduleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** "Up to hourly" is what the clinical rules say of posture exercises (2A). */
    private static final int USUAL_BREAK_MINUTES = 60;

    private static final int USUAL_TIMES_A_WEEK = 3;

    private Timing timing;
    private int timesADay;
    private int timesAWeek;
    private int dayInterval;
    private int breakMinutes;
    private DayOfWeek[] weekdays;

    ScheduleForm(Schedule schedule) {
        timing = timing(schedule);
        timesADay = schedule.timesADay();
        timesAWeek = schedule.isQuota() ? schedule.weeklyQuota() : USUAL_TIMES_A_WEEK;
        weekdays = schedule.weekdays().toArray(DayOfWeek[]::new);
        dayInterval = schedule.isEveryNthDay() ? schedule.dayInterval() : Schedule.INTERVAL_MIN;
        breakMinutes = schedule.isBreaks() ? schedule.breakMinutes() : USUAL_BREAK_MINUTES;
    }

    private static Timing timing(Schedule schedule) {
        return switch (schedule.kind()) {
            case WEEKDAYS -> schedule.isEveryDay() ? Timing.DAILY : Timing.WEEKDAYS;
            case EVERY_NTH_DAY -> Timing.EVERY_NTH_DAY;
            case QUOTA -> Timing.WEEKLY;
            case BREAKS -> Timing.BREAKS;
        };
    }

    /** What the fields say now. */
    Schedule schedule() {
        return switch (timing) {
            case DAILY -> Schedule.daily(timesADay);
            case WEEKDAYS -> Schedule.on(chosenDays(), timesADay);
            case EVERY_NTH_DAY -> Schedule.everyNthDay(dayInterval, timesADay);
            case WEEKLY -> Schedule.weekly(timesAWeek);
            case BREAKS -> Schedule.breaks(breakMinutes);
        };
    }

    /** Every day until the first weekday is taken away, so that changing to weekdays never asks for nothing. */
    private Set<DayOfWeek> chosenDays() {
        return weekdays.length == 0
                ? EnumSet.allOf(DayOfWeek.class)
                : Arrays.stream(weekdays).collect(Collectors.toSet());
    }

    public Timing[] getTimings() {
        return Timing.values();
    }

    public DayOfWeek[] getEveryDay() {
        return DayOfWeek.values();
    }

    public Timing getTiming() {
        return timing;
    }

    public void setTiming(Timing timing) {
        this.timing = timing;
    }

    public int getTimesADay() {
        return timesADay;
    }

    public void setTimesADay(int timesADay) {
        this.timesADay = timesADay;
    }

    public int getTimesAWeek() {
        return timesAWeek;
    }

    public void setTimesAWeek(int timesAWeek) {
        this.timesAWeek = timesAWeek;
    }

    public int getDayInterval() {
        return dayInterval;
    }

    public void setDayInterval(int dayInterval) {
        this.dayInterval = dayInterval;
    }

    public int getBreakMinutes() {
        return breakMinutes;
    }

    public void setBreakMinutes(int breakMinutes) {
        this.breakMinutes = breakMinutes;
    }

    public DayOfWeek[] getWeekdays() {
        return weekdays.clone();
    }

    public void setWeekdays(DayOfWeek[] weekdays) {
        this.weekdays = weekdays.clone();
    }
}
