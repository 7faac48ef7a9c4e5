package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * The dosages of an exercise that need no reason; outside it the therapist gives one (clinical facts 2A).
 *
 * <p>It comes from the category, gives way to what the exercise says of itself, and always holds the exercise's own
 * default, so that a default never asks for a reason.
 *
 * @param timesADay applies to daily frequencies
 * @param timesAWeek applies to weekly quotas
 */
public record SoftRange(Range sets, Range amount, Range holdSeconds, Range timesADay, Range timesAWeek)
        implements Serializable {

    private static final Range USUAL_SETS = new Range(1, 3);
    private static final Range ONCE_OR_TWICE = new Range(1, 2);
    private static final Range ANY_SETS = new Range(1, Dosage.SETS_MAX);
    private static final Range ANY_AMOUNT = new Range(1, Dosage.MINUTES_MAX);
    private static final Range ANY_HOLD = new Range(0, Dosage.HOLD_SECONDS_MAX);
    private static final Range ANY_TIMES = new Range(1, Frequency.TIMES_A_DAY_MAX);
    private static final Range ANY_DAYS = new Range(1, Frequency.TIMES_A_WEEK_MAX);

    /** The soft range of an exercise of that category with that default dose. */
    public static SoftRange of(Category category, UsualDose dose) {
        SoftRange general = general(category);
        OwnRange own = dose.ownRange();
        Dosage dosage = dose.dosage();
        Frequency frequency = dose.frequency();
        Range timesADay = chosen(own.timesADay(), general.timesADay);
        Range timesAWeek = chosen(own.timesAWeek(), general.timesAWeek);
        return new SoftRange(
                general.sets.widenedTo(dosage.sets()),
                chosen(own.amount(), general.amount).widenedTo(dosage.amount()),
                chosen(own.holdSeconds(), general.holdSeconds).widenedTo(dosage.holdSeconds()),
                frequency.isWeekly() ? timesADay : timesADay.widenedTo(frequency.timesADay()),
                frequency.isWeekly() ? timesAWeek.widenedTo(frequency.timesAWeek()) : timesAWeek);
    }

    private static Range chosen(Range own, Range general) {
        return Objects.requireNonNullElse(own, general);
    }

    /** Table 2A. Sets are stated there for strengthening only; the same limit for the others is added. */
    private static SoftRange general(Category category) {
        return switch (category) {
            case STATIC_STRETCH -> counted(new Range(2, 5), new Range(15, 30), ONCE_OR_TWICE);
            case DYNAMIC_STRETCH -> counted(new Range(8, 20), new Range(0, 0), ONCE_OR_TWICE);
            case MOBILITY -> counted(new Range(5, 15), new Range(0, 5), new Range(1, 3));
            case STRENGTHENING -> counted(new Range(6, 15), new Range(0, 10), ONCE_OR_TWICE);
            case ACTIVE_ISOLATED_STRETCH -> counted(new Range(8, 10), new Range(1, 2), ONCE_OR_TWICE);
            case FOAM_ROLLING -> counted(new Range(1, 1), new Range(30, 60), ONCE_OR_TWICE);
            case POSTURE -> counted(new Range(1, Dosage.AMOUNT_MAX), new Range(0, 10), ANY_TIMES);
            case GENERAL_ACTIVITY -> new SoftRange(ANY_SETS, ANY_AMOUNT, ANY_HOLD, ANY_TIMES, ANY_DAYS);
        };
    }

    private static SoftRange counted(Range amount, Range holdSeconds, Range timesADay) {
        return new SoftRange(USUAL_SETS, amount, holdSeconds, timesADay, ANY_DAYS);
    }

    /** Whether sets, amount and hold of that dosage need no reason. */
    public boolean contains(Dosage dosage) {
        return sets.contains(dosage.sets())
                && amount.contains(dosage.amount())
                && holdSeconds.contains(dosage.holdSeconds());
    }

    /** Whether that frequency needs no reason. */
    public boolean contains(Frequency frequency) {
        return frequency.isWeekly()
                ? timesAWeek.contains(frequency.timesAWeek())
                : timesADay.contains(frequency.timesADay());
    }
}
