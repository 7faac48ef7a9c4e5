package org.homestretch.program.control;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.boundary.DosageLineException;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;

/**
 * What is prescribed of one exercise as a line that a therapist types: {@code 3 × 20 s, each side, 2 × a day} (P-23 to
 * P-25).
 *
 * <p>Reading is lenient (x or ×, "secs", "3/week"), writing is not: there is one way to say each dose, and reading it
 * gives that dose again.
 */
public final class DosageLine {

    /** As long as the longest dose with the longest band or weight, and more than anybody types. */
    public static final int LENGTH_MAX = 300;

    private static final String SEPARATOR = ", ";

    private DosageLine() {}

    /** The line that says it. */
    public static String of(Prescription prescription) {
        Dosage dosage = prescription.dosage();
        List<String> parts = new ArrayList<>();
        parts.add(count(dosage));
        if (dosage.holdSeconds() > 0 && !isCountedInHolds(dosage)) {
            parts.add("hold " + dosage.holdSeconds() + " s");
        }
        if (dosage.eachWay()) {
            parts.add("each way");
        }
        if (dosage.restSeconds() > 0) {
            parts.add("rest " + dosage.restSeconds() + " s");
        }
        if (dosage.resistance() != null) {
            parts.add(ResistanceWords.written(dosage.resistance()));
        }
        if (prescription.side() != Side.NOT_SIDED) {
            parts.add(side(prescription.side()));
        }
        parts.add(schedule(prescription.schedule()));
        return String.join(SEPARATOR, parts);
    }

    /** "3 × 20 s": so many times, held that long. */
    private static boolean isCountedInHolds(Dosage dosage) {
        return dosage.sets() == 1 && dosage.unit() == DosageUnit.REPETITIONS && dosage.holdSeconds() > 0;
    }

    private static String count(Dosage dosage) {
        if (isCountedInHolds(dosage)) {
            return dosage.amount() + " × " + dosage.holdSeconds() + " s";
        }
        String sets = dosage.sets() == 1 ? "" : dosage.sets() + " × ";
        return sets + dosage.amount() + unit(dosage);
    }

    private static String unit(Dosage dosage) {
        return switch (dosage.unit()) {
            case REPETITIONS -> dosage.sets() == 1 ? " reps" : "";
            case BREATHS -> " breaths";
            case STEPS -> " steps";
            case MINUTES -> " min";
        };
    }

    private static String side(Side side) {
        return side == Side.EACH ? "each side" : side.name().toLowerCase(Locale.ROOT) + " side";
    }

    private static String schedule(Schedule schedule) {
        return switch (schedule.kind()) {
            case QUOTA -> schedule.weeklyQuota() + " × a week";
            case BREAKS -> "breaks every " + schedule.breakMinutes() + " min";
            case EVERY_NTH_DAY -> times(schedule) + interval(schedule.dayInterval());
            case WEEKDAYS ->
                schedule.isEveryDay() ? schedule.timesADay() + " × a day" : times(schedule) + weekdays(schedule);
        };
    }

    /** Once is not said. */
    private static String times(Schedule schedule) {
        return schedule.timesADay() == 1 ? "" : schedule.timesADay() + " × a day" + SEPARATOR;
    }

    private static String interval(int days) {
        return days == 2 ? "every other day" : "every " + days + " days";
    }

    private static String weekdays(Schedule schedule) {
        return schedule.weekdays().stream().map(DosageLine::day).collect(Collectors.joining(" "));
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /**
     * What the line makes of a prescription. What it does not say stays as it was; phase and note always do.
     *
     * @throws DosageLineException naming the piece that is not understood, said twice or outside the hard limits (2A)
     */
    public static Prescription read(String line, Prescription before) {
        return new DosageLineReader(line, before.dosage().unit() == DosageUnit.MINUTES)
                .read()
                .applyTo(before);
    }
}
