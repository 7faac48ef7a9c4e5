package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/**
 * How often an exercise is usually done: a number of times every day, or a number of days a week of the patient's choice
 * ("3 × a week, any day").
 */
@Embeddable
public class Frequency implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int TIMES_A_DAY_MAX = 6;
    public static final int TIMES_A_WEEK_MAX = 7;

    @Column(name = "times_a_day", nullable = false)
    private Integer timesADay;

    @Column(name = "times_a_week")
    private Integer timesAWeek;

    protected Frequency() {}

    private Frequency(Integer timesADay, Integer timesAWeek) {
        this.timesADay = timesADay;
        this.timesAWeek = timesAWeek;
    }

    /**
     * @param timesADay 1 to 6, every day
     * @throws IllegalArgumentException outside these limits
     */
    public static Frequency daily(int timesADay) {
        return new Frequency(within(timesADay, TIMES_A_DAY_MAX, "times a day"), null);
    }

    /**
     * @param timesAWeek 1 to 7, once on each of the days
     * @throws IllegalArgumentException outside these limits
     */
    public static Frequency weekly(int timesAWeek) {
        return new Frequency(1, within(timesAWeek, TIMES_A_WEEK_MAX, "times a week"));
    }

    private static int within(int value, int most, String what) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(what + " must be 1 to " + most + ", not " + value);
        }
        return value;
    }

    /** Whether it is a weekly quota rather than every day. */
    public boolean isWeekly() {
        return timesAWeek != null;
    }

    /** Times on each day; 1 for a weekly quota. */
    public int timesADay() {
        return timesADay;
    }

    /** Days a week of a quota, or 0 when it is done every day. */
    public int timesAWeek() {
        return isWeekly() ? timesAWeek : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frequency that
                && timesADay.equals(that.timesADay)
                && Objects.equals(timesAWeek, that.timesAWeek);
    }

    @Override
    public int hashCode() {
        return Objects.hash(timesADay, timesAWeek);
    }

    @Override
    public String toString() {
        return isWeekly() ? timesAWeek + " × a week" : timesADay + " × a day";
    }
}
