package org.homestretch.program.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * When a prescribed exercise is due: on fixed weekdays, every other day and the like, on days of choice, or in breaks.
 *
 * <p>A quota ("3 × a week, any day") has no due days of its own: it may be done on every day and is measured by the week
 * (adherence rule 5). A rhythm ("every other day") counts from its anchor, which it gets when its version is issued
 * (P-30). Breaks (G26) are due once a day, for the diary asks about them once (P-31). Limits are the hard limits of
 * clinical facts 2A; those of rhythms and breaks are added.
 */
@Embeddable
public class Schedule implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int TIMES_A_DAY_MAX = 6;
    public static final int INTERVAL_MIN = 2;
    public static final int INTERVAL_MAX = 7;
    public static final int BREAK_MINUTES_MIN = 20;
    public static final int BREAK_MINUTES_MAX = 240;

    @Column(name = "times_a_day", nullable = false)
    private int timesADay;

    /** Bit 0 is Monday. A quota and a rhythm carry no weekdays. */
    @Column(name = "weekdays", nullable = false)
    private int weekdays;

    @Column(name = "weekly_quota")
    private Integer weeklyQuota;

    @Column(name = "day_interval")
    private Integer dayInterval;

    @Column(name = "anchor_day")
    private LocalDate anchorDay;

    @Column(name = "break_minutes")
    private Integer breakMinutes;

    protected Schedule() {}

    private Schedule(int timesADay, int weekdays) {
        this.timesADay = timesADay;
        this.weekdays = weekdays;
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
        return new Schedule(validTimes(timesADay), mask);
    }

    public static Schedule daily(int timesADay) {
        return on(EnumSet.allOf(DayOfWeek.class), timesADay);
    }

    /**
     * @param timesAWeek days a week, 1 to 7, chosen by the patient; once on each
     * @throws IllegalArgumentException outside these limits
     */
    public static Schedule weekly(int timesAWeek) {
        Schedule schedule = new Schedule(1, 0);
        schedule.weeklyQuota = within(timesAWeek, 1, DayOfWeek.values().length, "a weekly quota");
        return schedule;
    }

    /**
     * @param interval 2 for every other day, up to 7
     * @param timesADay sessions on each of the days, 1 to 6
     * @throws IllegalArgumentException outside these limits
     */
    public static Schedule everyNthDay(int interval, int timesADay) {
        Schedule schedule = new Schedule(validTimes(timesADay), 0);
        schedule.dayInterval = within(interval, INTERVAL_MIN, INTERVAL_MAX, "an interval of days");
        return schedule;
    }

    /**
     * @param everyMinutes minutes from one break to the next, 20 to 240
     * @throws IllegalArgumentException outside these limits
     */
    public static Schedule breaks(int everyMinutes) {
        Schedule schedule = daily(1);
        schedule.breakMinutes = within(everyMinutes, BREAK_MINUTES_MIN, BREAK_MINUTES_MAX, "minutes between breaks");
        return schedule;
    }

    private static int validTimes(int timesADay) {
        return within(timesADay, 1, TIMES_A_DAY_MAX, "times a day");
    }

    private static int within(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", not " + value);
        }
        return value;
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }

    /** The same days and so many times on each of them; a quota and breaks have one time a day. */
    public Schedule onSameDays(int timesOnEach) {
        return switch (kind()) {
            case WEEKDAYS -> on(weekdays(), timesOnEach);
            case EVERY_NTH_DAY -> everyNthDay(dayInterval, timesOnEach);
            case QUOTA, BREAKS -> this;
        };
    }

    /** The same schedule counted from that day; nothing but a rhythm has an anchor. */
    public Schedule anchoredOn(LocalDate day) {
        if (!isEveryNthDay()) {
            return this;
        }
        Schedule anchored = everyNthDay(dayInterval, timesADay);
        anchored.anchorDay = day;
        return anchored;
    }

    /** Whether a rhythm goes on in the other one: an exercise is due as many days apart as before (P-30). */
    boolean goesOnIn(Schedule later) {
        return isEveryNthDay() && anchorDay != null && dayInterval.equals(later.dayInterval);
    }

    /** The schedule as a draft holds it, not yet counted from any day. */
    public Schedule withoutAnchor() {
        return anchorDay == null ? this : everyNthDay(dayInterval, timesADay);
    }

    public ScheduleKind kind() {
        if (isQuota()) {
            return ScheduleKind.QUOTA;
        }
        if (isEveryNthDay()) {
            return ScheduleKind.EVERY_NTH_DAY;
        }
        return isBreaks() ? ScheduleKind.BREAKS : ScheduleKind.WEEKDAYS;
    }

    public boolean isQuota() {
        return weeklyQuota != null;
    }

    public boolean isEveryNthDay() {
        return dayInterval != null;
    }

    public boolean isBreaks() {
        return breakMinutes != null;
    }

    /** Times a day on each scheduled day; 1 for a quota and for breaks. */
    public int timesADay() {
        return timesADay;
    }

    /** Days a week of a quota, or 0 when the patient does not choose the days. */
    public int weeklyQuota() {
        return weeklyQuota == null ? 0 : weeklyQuota;
    }

    /** Days from one due day to the next of a rhythm, 2 to 7; 0 for the other kinds. */
    public int dayInterval() {
        return dayInterval == null ? 0 : dayInterval;
    }

    /** Minutes from one break to the next, or 0 when it is not done in breaks. */
    public int breakMinutes() {
        return breakMinutes == null ? 0 : breakMinutes;
    }

    /** A due day from which a rhythm counts. Empty in a draft and for the other kinds. */
    public Optional<LocalDate> anchor() {
        return Optional.ofNullable(anchorDay);
    }

    /** The fixed weekdays, Monday first; all of them for breaks, none for a quota and a rhythm. */
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

    /**
     * Whether the exercise must be done on that day; never so for a quota.
     *
     * @throws IllegalStateException for a rhythm that has no anchor yet
     */
    public boolean isDueOn(LocalDate day) {
        if (isEveryNthDay()) {
            LocalDate from = anchor().orElseThrow(() -> new IllegalStateException(this + " has no anchor yet"));
            return ChronoUnit.DAYS.between(from, day) % dayInterval == 0;
        }
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
                && Objects.equals(weeklyQuota, that.weeklyQuota)
                && Objects.equals(dayInterval, that.dayInterval)
                && Objects.equals(anchorDay, that.anchorDay)
                && Objects.equals(breakMinutes, that.breakMinutes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(timesADay, weekdays, weeklyQuota, dayInterval, anchorDay, breakMinutes);
    }

    @Override
    public String toString() {
        return switch (kind()) {
            case WEEKDAYS -> timesADay + " × a day on " + weekdays();
            case EVERY_NTH_DAY -> timesADay + " × every " + dayInterval + " days from " + anchorDay;
            case QUOTA -> weeklyQuota + " × a week";
            case BREAKS -> "in breaks every " + breakMinutes + " minutes";
        };
    }
}
