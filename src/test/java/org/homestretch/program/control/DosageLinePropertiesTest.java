package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.boundary.DosageLineException;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;

/** What must hold for every dose and for every line, tried on many that nobody thought of. */
class DosageLinePropertiesTest {

    private static final int TRIES = 20_000;

    private static final List<String> BANDS = Arrays.asList(
            null,
            "red band",
            "1 kg",
            "2,5 lbs",
            "Monday band",
            "left cuff",
            "no band",
            "on loop",
            "a \"b\", c",
            "3 × 20 s",
            "10 min",
            "Gewicht: 2 kg – schwer",
            "каучук",
            "  x",
            "with weights",
            "two red bands",
            "hold",
            "5",
            "*",
            "\t;");

    private static final List<String> SHREDS = List.of(
            "3",
            "20",
            "999999999999",
            "0",
            "×",
            "x",
            "*",
            " ",
            ",",
            ";",
            "s",
            "min",
            "reps",
            "breaths",
            "each",
            "side",
            "way",
            "a",
            "day",
            "week",
            "/",
            "mon",
            "wed",
            "-",
            "hold",
            "rest",
            "no",
            "@",
            "band",
            "kg",
            "\"",
            "with",
            "every",
            "other",
            "daily",
            "left",
            ".",
            "é",
            "\u00a0",
            "\n",
            "(",
            "[",
            "\\",
            "$",
            "👍",
            "twice",
            "of",
            "sets",
            "'",
            "″");

    @Test
    void p_25_reading_what_was_written_gives_the_same_dose() {
        LongStream.range(0, TRIES).forEach(seed -> {
            Prescription dose = dose(new Random(seed));
            String line = DosageLine.of(dose);

            assertThat(DosageLine.read(line, dose)).as(line).isEqualTo(dose);
            assertThat(DosageLine.read(line, leastSaid(dose))).as(line).isEqualTo(dose);
        });
    }

    @Test
    void p_25_spaces_case_and_signs_do_not_matter() {
        LongStream.range(0, TRIES).forEach(seed -> {
            Prescription plain = withoutResistance(dose(new Random(seed)));
            String line = DosageLine.of(plain);
            String tight =
                    line.replace(" × ", "x").replaceAll("(\\d) s\\b", "$1secs").replace(", ", ",\u00a0 ");

            assertThat(DosageLine.read(line.toUpperCase(), plain)).as(line).isEqualTo(plain);
            assertThat(DosageLine.read(tight, plain)).as(tight).isEqualTo(plain);
        });
    }

    @Test
    void p_24_no_line_does_anything_but_say_a_dose_or_be_refused() {
        LongStream.range(0, TRIES).forEach(seed -> {
            Random random = new Random(seed);
            String line = IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> SHREDS.get(random.nextInt(SHREDS.size())))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            Prescription before = dose(random);
            try {
                Prescription read = DosageLine.read(line, before);
                assertThat(read.note()).isEqualTo(before.note());
            } catch (DosageLineException refused) {
                assertThat(refused.position()).isBetween(0, line.length());
                assertThat(refused.position() + refused.length()).as(line).isLessThanOrEqualTo(line.length());
            }
        });
    }

    private static Prescription dose(Random random) {
        DosageUnit unit = pick(random, List.of(DosageUnit.values()));
        Dosage dosage = new Dosage(
                1 + random.nextInt(random.nextBoolean() ? 1 : Dosage.SETS_MAX),
                1 + random.nextInt(Dosage.amountMax(unit)),
                unit,
                random.nextInt(4) == 0,
                unit == DosageUnit.MINUTES || random.nextBoolean() ? 0 : random.nextInt(Dosage.HOLD_SECONDS_MAX + 1),
                random.nextBoolean() ? 0 : random.nextInt(Dosage.REST_SECONDS_MAX + 1),
                pick(random, BANDS));
        return new Prescription(
                pick(random, List.of(Phase.values())),
                pick(random, List.of(Side.values())),
                dosage,
                schedule(random),
                "Note");
    }

    private static Schedule schedule(Random random) {
        switch (random.nextInt(6)) {
            case 0:
                return Schedule.weekly(1 + random.nextInt(7));
            case 1:
                return Schedule.everyNthDay(2 + random.nextInt(6), 1 + random.nextInt(Schedule.TIMES_A_DAY_MAX));
            case 2:
                return Schedule.breaks(20 + random.nextInt(221));
            default:
                return onWeekdays(random);
        }
    }

    private static Schedule onWeekdays(Random random) {
        Set<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> random.nextBoolean())
                .collect(Collectors.toSet());
        int times = 1 + random.nextInt(Schedule.TIMES_A_DAY_MAX);
        return days.isEmpty() ? Schedule.daily(times) : Schedule.on(days, times);
    }

    /** A dose of the same exercise of which the line has to say everything. */
    private static Prescription leastSaid(Prescription dose) {
        Dosage other = new Dosage(1, 1, dose.dosage().unit(), false, 0, 0, null);
        Side side = dose.side() == Side.NOT_SIDED ? Side.NOT_SIDED : Side.RIGHT;
        return new Prescription(dose.phase(), side, other, Schedule.weekly(7), dose.note());
    }

    private static Prescription withoutResistance(Prescription dose) {
        Dosage was = dose.dosage();
        return dose.dosed(new Dosage(
                was.sets(), was.amount(), was.unit(), was.eachWay(), was.holdSeconds(), was.restSeconds(), null));
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
