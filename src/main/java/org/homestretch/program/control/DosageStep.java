package org.homestretch.program.control;

import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.entity.DosageField;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;

/** More or less of one number of a prescription, in steps as a therapist thinks, within the hard limits of 2A (P-26). */
public final class DosageStep {

    private static final Scale SETS = new Scale(1, Dosage.SETS_MAX, 0, 1);
    private static final Scale AMOUNT = new Scale(1, Dosage.AMOUNT_MAX, 0, 1);
    private static final Scale MINUTES = new Scale(1, Dosage.MINUTES_MAX, 5, 5);
    private static final Scale HOLD = new Scale(0, Dosage.HOLD_SECONDS_MAX, 5, 5);
    private static final Scale REST = new Scale(0, Dosage.REST_SECONDS_MAX, 0, 15);
    private static final Scale TIMES_A_DAY = new Scale(1, Schedule.TIMES_A_DAY_MAX, 0, 1);
    private static final Scale TIMES_A_WEEK = new Scale(1, 7, 0, 1);

    private static final Scale BREAK_MINUTES = new Scale(Schedule.BREAK_MINUTES_MIN, Schedule.BREAK_MINUTES_MAX, 0, 5);

    private DosageStep() {}

    /** The next step in that direction; at the end of the scale the prescription as it was. */
    public static Prescription of(Prescription before, DosageField field, boolean more) {
        return field == DosageField.TIMES
                ? before.scheduled(schedule(before.schedule(), more))
                : before.dosed(dosage(before.dosage(), field, more));
    }

    private static Dosage dosage(Dosage was, DosageField field, boolean more) {
        Scale amount = was.unit() == DosageUnit.MINUTES ? MINUTES : AMOUNT;
        return new Dosage(
                field == DosageField.SETS ? SETS.next(was.sets(), more) : was.sets(),
                field == DosageField.AMOUNT ? amount.next(was.amount(), more) : was.amount(),
                was.unit(),
                was.eachWay(),
                field == DosageField.HOLD ? HOLD.next(was.holdSeconds(), more) : was.holdSeconds(),
                field == DosageField.REST ? REST.next(was.restSeconds(), more) : was.restSeconds(),
                was.resistance());
    }

    private static Schedule schedule(Schedule was, boolean more) {
        return switch (was.kind()) {
            case QUOTA -> Schedule.weekly(TIMES_A_WEEK.next(was.weeklyQuota(), more));
            case BREAKS -> Schedule.breaks(BREAK_MINUTES.next(was.breakMinutes(), more));
            case WEEKDAYS, EVERY_NTH_DAY -> was.onSameDays(TIMES_A_DAY.next(was.timesADay(), more));
        };
    }

    /**
     * The values of one number, from least to most.
     *
     * @param fineUpTo up to this value it goes by ones
     * @param coarse beyond that it goes to multiples of this
     */
    private record Scale(int least, int most, int fineUpTo, int coarse) {

        int next(int value, boolean more) {
            int next = more ? above(value) : below(value);
            return Math.max(least, Math.min(most, next));
        }

        private int above(int value) {
            return value < fineUpTo ? value + 1 : (value / coarse + 1) * coarse;
        }

        private int below(int value) {
            return value <= fineUpTo ? value - 1 : (value - 1) / coarse * coarse;
        }
    }
}
