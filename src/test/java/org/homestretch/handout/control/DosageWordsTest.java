package org.homestretch.handout.control;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DosageWordsTest {

    private static final Schedule DAILY = Schedule.daily(1);

    static Stream<Arguments> prescriptions() {
        return Stream.of(
                arguments(
                        "3 times, hold for 20 seconds each time, on each side, once a day",
                        Dosage.of(1, 3, 20),
                        Side.EACH,
                        DAILY),
                arguments(
                        "Once, hold for 2 minutes, left side only, twice a day",
                        Dosage.of(1, 1, 120),
                        Side.LEFT,
                        Schedule.daily(2)),
                arguments(
                        "Twice, hold for 60 seconds each time, rest for 30 seconds in between, 3 times a day",
                        new Dosage(2, 1, DosageUnit.REPETITIONS, false, 60, 30, null),
                        Side.NOT_SIDED,
                        Schedule.daily(3)),
                arguments(
                        "2 sets of 10, with red band, right side only, on Monday, Wednesday and Friday",
                        new Dosage(2, 10, DosageUnit.REPETITIONS, false, 0, 0, "red band"),
                        Side.RIGHT,
                        Schedule.on(EnumSet.of(MONDAY, WEDNESDAY, FRIDAY), 1)),
                arguments(
                        "5 times each way, twice a day on Monday",
                        new Dosage(1, 5, DosageUnit.REPETITIONS, true, 0, 0, null),
                        Side.NOT_SIDED,
                        Schedule.on(EnumSet.of(MONDAY), 2)),
                arguments(
                        "3 sets of 10 each way, once a day",
                        new Dosage(3, 10, DosageUnit.REPETITIONS, true, 0, 0, null),
                        Side.NOT_SIDED,
                        DAILY),
                arguments(
                        "For 8 slow breaths, on any 3 days a week",
                        new Dosage(1, 8, DosageUnit.BREATHS, false, 0, 0, null),
                        Side.NOT_SIDED,
                        Schedule.weekly(3)),
                arguments(
                        "For 1 slow breath, on any 1 day a week",
                        new Dosage(1, 1, DosageUnit.BREATHS, false, 0, 0, null),
                        Side.NOT_SIDED,
                        Schedule.weekly(1)),
                arguments(
                        "10 times, every other day",
                        new Dosage(1, 10, DosageUnit.REPETITIONS, false, 0, 0, null),
                        Side.NOT_SIDED,
                        Schedule.everyNthDay(2, 1)),
                arguments(
                        "10 times, twice a day every 3 days",
                        new Dosage(1, 10, DosageUnit.REPETITIONS, false, 0, 0, null),
                        Side.NOT_SIDED,
                        Schedule.everyNthDay(3, 2)),
                arguments(
                        "For 2 minutes, in a short break every 45 minutes",
                        new Dosage(1, 2, DosageUnit.MINUTES, false, 0, 0, null),
                        Side.NOT_SIDED,
                        Schedule.breaks(45)),
                arguments(
                        "For 10 minutes, on Monday and Friday",
                        new Dosage(1, 10, DosageUnit.MINUTES, false, 0, 0, null),
                        Side.NOT_SIDED,
                        Schedule.on(EnumSet.of(MONDAY, FRIDAY), 1)),
                arguments(
                        "Twice for 5 minutes, once a day",
                        new Dosage(2, 5, DosageUnit.MINUTES, false, 0, 0, null),
                        Side.NOT_SIDED,
                        DAILY),
                arguments(
                        "2 sets of 12 steps, once a day",
                        new Dosage(2, 12, DosageUnit.STEPS, false, 0, 0, null),
                        Side.NOT_SIDED,
                        DAILY));
    }

    @ParameterizedTest
    @MethodSource("prescriptions")
    void a_prescription_reads_as_a_patient_would_say_it(String words, Dosage dosage, Side side, Schedule schedule) {
        assertThat(new DosageWords(Locale.ENGLISH).sentence(dosage, side, schedule))
                .isEqualTo(words);
    }

    @Test
    void what_the_therapist_typed_for_the_resistance_is_not_taken_for_a_pattern() {
        Dosage dosage = new Dosage(1, 10, DosageUnit.REPETITIONS, false, 0, 0, "band {0} 'blue'");
        assertThat(new DosageWords(Locale.ENGLISH).sentence(dosage, Side.NOT_SIDED, DAILY))
                .isEqualTo("10 times, with band {0} 'blue', once a day");
    }

    @Test
    void an_untranslated_language_is_answered_in_english_whatever_the_server_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new DosageWords(Locale.FRENCH).sentence(Dosage.of(1, 2, 0), Side.EACH, DAILY))
                    .isEqualTo("Twice, on each side, once a day");
        } finally {
            Locale.setDefault(before);
        }
    }
}
