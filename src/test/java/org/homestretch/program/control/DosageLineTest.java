package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.util.Set;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.boundary.DosageBeyondLimitException;
import org.homestretch.program.boundary.DosageNotUnderstoodException;
import org.homestretch.program.boundary.DosageSaidTwiceException;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DosageLineTest {

    private static final Prescription STRETCH =
            new Prescription(Phase.MAIN, Side.EACH, Dosage.of(1, 2, 30), Schedule.daily(1), "Do not bounce");
    private static final Prescription STRENGTH = new Prescription(
            Phase.MAIN,
            Side.NOT_SIDED,
            new Dosage(2, 8, DosageUnit.REPETITIONS, false, 3, 30, "red band"),
            Schedule.on(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 1),
            null);
    private static final Prescription WALK = new Prescription(
            Phase.WARM_UP,
            Side.NOT_SIDED,
            new Dosage(1, 10, DosageUnit.MINUTES, false, 0, 0, null),
            Schedule.daily(1),
            null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 × 20 s, each side, 2 × a day | 3 × 20 s, each side, 2 × a day",
                "3x20s                          | 3 × 20 s, each side, 1 × a day",
                "3 X 20 Secs, EACH SIDE, twice daily | 3 × 20 s, each side, 2 × a day",
                "3*20 seconds                   | 3 × 20 s, each side, 1 × a day",
                "3 × 1 min                      | 3 × 60 s, each side, 1 × a day",
                "left                           | 2 × 30 s, left side, 1 × a day",
                "right leg only, 3/week         | 2 × 30 s, right side, 3 × a week",
                "2 × 10, hold 3 s, 3/week       | 2 × 10, hold 3 s, each side, 3 × a week",
                "2x10, hold 3s, 3/week          | 2 × 10, hold 3 s, each side, 3 × a week",
                "2 sets of 10 @3                | 2 × 10, hold 3 s, each side, 1 × a day",
                "3 sets, 8 reps, no hold        | 3 × 8, each side, 1 × a day",
                "1×8 breaths no hold            | 8 breaths, each side, 1 × a day",
                "5 reps each way @2s; mon wed fri | 5 × 2 s, each way, each side, Mon Wed Fri",
                "5, mon-wed, 2 a day            | 5 × 30 s, each side, 2 × a day, Mon Tue Wed",
                "45 s                           | 2 × 45 s, each side, 1 × a day",
                "once a week                    | 2 × 30 s, each side, 1 × a week",
                "two times per day              | 2 × 30 s, each side, 2 × a day",
                "Mondays and Fridays            | 2 × 30 s, each side, Mon Fri",
                "every other day                | 2 × 30 s, each side, every other day",
                "twice a day, every 3rd day     | 2 × 30 s, each side, 2 × a day, every 3 days",
                "5 in breaks every 45 min       | 5 × 30 s, each side, breaks every 45 min",
                "every 2 days, 3 × 20 s         | 3 × 20 s, each side, every other day",
                "hourly                         | 2 × 30 s, each side, breaks every 60 min",
                "weekends                       | 2 × 30 s, each side, Sat Sun",
                "12 with red band, rest 45      | 12 × 30 s, rest 45 s, red band, each side, 1 × a day",
                "10 reps 1.5 kg                 | 10 × 30 s, 1.5 kg, each side, 1 × a day",
                "with \"2 books, tied\"         | 2 × 30 s, with \"2 books, tied\", each side, 1 × a day",
                "''                             | 2 × 30 s, each side, 1 × a day"
            })
    void p_23_a_line_is_read_as_therapists_write_it(String typed, String meant) {
        assertThat(DosageLine.of(DosageLine.read(typed, STRETCH))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 reps            | 10 × 3 s, rest 30 s, red band, Mon Thu",
                "3 × 8              | 3 × 8, hold 3 s, rest 30 s, red band, Mon Thu",
                "3 sets             | 3 × 8, hold 3 s, rest 30 s, red band, Mon Thu",
                "no hold, no rest   | 2 × 8, red band, Mon Thu",
                "no band            | 2 × 8, hold 3 s, rest 30 s, Mon Thu",
                "daily              | 2 × 8, hold 3 s, rest 30 s, red band, 1 × a day",
                "2 × 10 steps       | 2 × 10 steps, hold 3 s, rest 30 s, red band, Mon Thu"
            })
    void p_23_what_is_left_unsaid_stays_as_it_was(String typed, String meant) {
        assertThat(DosageLine.of(DosageLine.read(typed, STRENGTH))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 min daily | 10 min, 1 × a day",
                "15           | 15 min, 1 × a day",
                "2x10m 3/wk   | 2 × 10 min, 3 × a week",
                "120 minutes  | 120 min, 1 × a day"
            })
    void p_23_an_activity_is_measured_in_minutes(String typed, String meant) {
        assertThat(DosageLine.of(DosageLine.read(typed, WALK))).isEqualTo(meant);
    }

    @Test
    void p_23_phase_and_note_are_no_part_of_the_line() {
        Prescription read = DosageLine.read("3 × 20 s", STRETCH);

        assertThat(read.note()).isEqualTo("Do not bounce");
        assertThat(read.phase()).isEqualTo(Phase.MAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 × 20 s, bananas       | bananas        | 10",
                "3 × 20 s bananas, daily | bananas        | 9",
                "quickly                 | quickly        | 0",
                "2 bands                 | 2 bands        | 0",
                "1.5 reps                | 1.5 reps       | 0",
                "-5 reps                 | -5 reps        | 0",
                "3 × × 20 s              | 3 × × 20 s     | 0"
            })
    void p_24_a_piece_that_says_nothing_is_named_with_an_example(String typed, String piece, int position) {
        assertThatExceptionOfType(DosageNotUnderstoodException.class)
                .isThrownBy(() -> DosageLine.read(typed, STRETCH))
                .satisfies(refused -> {
                    assertThat(refused.arguments()).first().isEqualTo(piece);
                    assertThat(refused.position()).isEqualTo(position);
                    String example = (String) refused.arguments().get(1);
                    assertThat(DosageLine.of(DosageLine.read(example, STRETCH))).isEqualTo(example);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 s", "3 × 20 s", "8 breaths"})
    void p_24_an_activity_takes_no_repetitions(String typed) {
        assertThatExceptionOfType(DosageNotUnderstoodException.class)
                .isThrownBy(() -> DosageLine.read(typed, WALK))
                .satisfies(refused ->
                        assertThat((String) refused.arguments().get(1)).contains("min"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 × 400 s          | 3 × 400 s     | 0 | 300",
                "hold 6 min         | hold 6 min    | 0 | 300",
                "rest 301           | rest 301      | 0 | 300",
                "11 × 10            | 11 × 10       | 1 | 10",
                "0 × 10             | 0 × 10        | 1 | 10",
                "2 × 51             | 2 × 51        | 1 | 50",
                "99999999999 reps   | 99999999999 reps | 1 | 50",
                "7 × a day          | 7 × a day     | 1 | 6",
                "0/day              | 0/day         | 1 | 6",
                "every 9 days       | every 9 days  | 2 | 7",
                "every 10 min       | every 10 min  | 20 | 240",
                "8 times a week     | 8 times a week | 1 | 7"
            })
    void p_24_the_hard_limits_of_2a_are_named(String typed, String piece, int least, int most) {
        assertThatExceptionOfType(DosageBeyondLimitException.class)
                .isThrownBy(() -> DosageLine.read(typed, STRETCH))
                .satisfies(refused -> assertThat(refused.arguments()).startsWith(piece, least, most));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 × 20 s, hold 10 s",
                "hold 3, hold 4",
                "2 × 8, 10 reps",
                "left, each side",
                "3/week, mon",
                "daily, 3/week",
                "every day, mon wed",
                "twice a day, 3 a day",
                "red band, 2 kg",
                "mon, daily",
                "2/day, 3/week"
            })
    void p_24_one_line_says_each_thing_once(String typed) {
        assertThatExceptionOfType(DosageSaidTwiceException.class).isThrownBy(() -> DosageLine.read(typed, STRETCH));
    }

    @Test
    void p_24_a_resistance_has_at_most_60_characters() {
        assertThatExceptionOfType(DosageBeyondLimitException.class)
                .isThrownBy(() -> DosageLine.read("with \"" + "x".repeat(61) + '"', STRETCH));
    }
}
