package org.homestretch.program.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * When a prescribed exercise is due: a number of times a day on fixed weekdays, or a weekly quota on any days.
 *
 * <p>A quota ("3 × a week, any day") has no due days of its own: it may be done on every day and is measured by the
 * week (adherence rule 5). Limits are the hard limits of clinical facts 2A.
 */
@Embeddable
public class Schedule implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int TIMES_A_DAY_MAX = 6;

    @Column(name = "times_a_day", nullable = false)
    private int timesADay;

    /** Bit 0 is Monday. A quota carries no weekdays. */
    @Column(name = "weekdays", nullable = false)
    private int weekdays;

    @Column(name = "weekly_quota")
    private Integer weeklyQuota;

    protected Schedule() {}

    private Schedule(int timesADay, int weekdays, Integer weeklyQuota) {
        this.timesADay = timesADay;
        this.weekdays = weekdays;
        this.weeklyQuota = weeklyQuota;
    }

    /**
     * @param timesADay sessions on each of the days, 1 to 6
     * @param days the weekdays on which it is due, at least one
     * @throws IllegalArgumentException outside these limits
     */
    public static Schedule on(Set<DayOfWeek> days, int timesADay) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a schedule needs at least one weekday");
        }
        int mask = days.stream().mapToInt(Schedule::bit).sum();
        return new Schedule(validTimes(timesADay), mask, null);
    }

    public static Schedule daily(int timesADay) {
        return on(EnumSet.allOf(DayOfWeek.class), timesADay);
    }

    /**
     * @param timesAWeek days a week, 1 to 7, chosen by the patient; once on each
     * @throws IllegalArgumentException outside these limits
     */
    public static Schedule weekly(int timesAWeek) {
        if (timesAWeek < 1 || timesAWeek > 7) {
            throw new IllegalArgumentException("a weekly quota is 1 to 7, not " + timesAWeek);
        }
        return new Schedule(1, 0, timesAWeek);
    }

    private static int validTimes(int timesADay) {
        if (timesADay < 1 || timesADay > TIMES_A_DAY_MAX) {
            throw new IllegalArgumentException("times a day must be 1 to " + TIMES_A_DAY_MAX + ", not " + timesADay);
        }
        return timesADay;
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }

    public boolean isQuota() {
        return weeklyQuota != null;
    }

    /** Times a day on each scheduled day; 1 for a quota. */
    public int timesADay() {
        return timesADay;
    }

    /** Days a week of a quota, or 0 when the weekdays are fixed. */
    public int weeklyQuota() {
        return weeklyQuota == null ? 0 : weeklyQuota;
    }

    /** The fixed weekdays, Monday first; empty for a quota. */
    public Set<DayOfWeek> weekdays() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((weekdays & bit(day)) != 0) {
                days.add(day);
            }
        }
        return days;
    }

    public boolean isEveryDay() {
        return weekdays().size() == DayOfWeek.values().length;
    }

    /** Whether the exercise must be done on that day; never so for a quota. */
    public boolean isDueOn(LocalDate day) {
        return (weekdays & bit(day.getDayOfWeek())) != 0;
    }

    /** Whether the exercise may be done on that day: it is due, or the quota leaves the choice of day. */
    public boolean isOfferedOn(LocalDate day) {
        return isQuota() || isDueOn(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule that
                && timesADay == that.timesADay
                && weekdays == that.weekdays
                && Objects.equals(weeklyQuota, that.weeklyQuota);
    }

    @Override
    public int hashCode() {
        return Objects.hash(timesADay, weekdays, weeklyQuota);
    }

    @Override
    public String toString() {
        return isQuota() ? weeklyQuota + " × a week" : timesADay + " × a day on " + weekdays();
    }
}
