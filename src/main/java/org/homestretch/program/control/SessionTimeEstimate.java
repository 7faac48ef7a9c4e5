package org.homestretch.program.control;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.entity.DailyTime;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;

/**
 * The time estimate 2B: {@code Σ sets × amount × (max(hold, 3) + 2) × sides + 10 × items} seconds, with two sides only for
 * "each side".
 *
 * <p>Beyond the formula, an amount "each way" is done twice, and a prescribed rest is taken between the sets. Activities
 * in minutes are counted apart, and so is what is done in breaks (P-31).
 */
public final class SessionTimeEstimate {

    private static final int SHORTEST_MOVE_SECONDS = 3;
    private static final int EASING_IN_AND_OUT_SECONDS = 2;
    private static final int SETTING_UP_SECONDS = 10;

    private SessionTimeEstimate() {}

    /** One session in which every exercise is done once, without the activities. */
    public static Duration ofOneSession(Collection<Prescription> prescriptions) {
        return prescriptions.stream().map(SessionTimeEstimate::exercising).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The fullest day there will be, every session of it. An exercise with a weekly quota counts on each day of the week, for
     * the patient may choose any; and so does one that is due every other day and the like, for it meets every day of the week
     * sooner or later.
     */
    public static DailyTime ofFullestDay(Collection<Prescription> prescriptions) {
        Map<Boolean, List<Prescription>> inBreaks = prescriptions.stream()
                .collect(Collectors.partitioningBy(
                        prescription -> prescription.schedule().isBreaks()));
        Duration oneBreak = inBreaks.get(true).stream()
                .map(prescription -> exercising(prescription).plus(activity(prescription.dosage())))
                .reduce(Duration.ZERO, Duration::plus);
        return Arrays.stream(DayOfWeek.values())
                .map(day -> ofDay(day, inBreaks.get(false), oneBreak))
                .reduce(SessionTimeEstimate::longer)
                .orElseThrow();
    }

    private static DailyTime ofDay(DayOfWeek day, Collection<Prescription> prescriptions, Duration oneBreak) {
        Duration exercising = Duration.ZERO;
        Duration activities = Duration.ZERO;
        for (Prescription prescription : prescriptions) {
            int times = times(prescription.schedule(), day);
            exercising = exercising.plus(exercising(prescription).multipliedBy(times));
            activities = activities.plus(activity(prescription.dosage()).multipliedBy(times));
        }
        return new DailyTime(exercising, activities, oneBreak);
    }

    private static DailyTime longer(DailyTime one, DailyTime other) {
        return total(other).compareTo(total(one)) > 0 ? other : one;
    }

    private static Duration total(DailyTime time) {
        return time.exercising().plus(time.activities());
    }

    /** How many times it is done on that day of the week at most. */
    static int times(Schedule schedule, DayOfWeek day) {
        boolean anyDay = schedule.isQuota() || schedule.isEveryNthDay();
        return anyDay || schedule.weekdays().contains(day) ? schedule.timesADay() : 0;
    }

    private static Duration exercising(Prescription prescription) {
        Dosage dosage = prescription.dosage();
        if (dosage.unit() == DosageUnit.MINUTES) {
            return Duration.ZERO;
        }
        int sides = prescription.side() == Side.EACH ? 2 : 1;
        int ways = dosage.eachWay() ? 2 : 1;
        int move = Math.max(dosage.holdSeconds(), SHORTEST_MOVE_SECONDS) + EASING_IN_AND_OUT_SECONDS;
        int moving = dosage.sets() * dosage.amount() * ways * move * sides;
        int resting = (dosage.sets() - 1) * dosage.restSeconds() * sides;
        return Duration.ofSeconds((long) moving + resting + SETTING_UP_SECONDS);
    }

    private static Duration activity(Dosage dosage) {
        return dosage.unit() == DosageUnit.MINUTES
                ? Duration.ofMinutes((long) dosage.sets() * dosage.amount())
                : Duration.ZERO;
    }
}
