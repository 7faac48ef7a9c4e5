package org.homestretch.adherence.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.control.Measure.day;
import static org.homestretch.adherence.control.Prescription.item;

import java.util.stream.IntStream;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.BandLimits;
import org.homestretch.adherence.entity.GroupFigures;
import org.homestretch.adherence.entity.Ratio;
import org.homestretch.adherence.entity.SizeGroup;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ProgramHistory.Item;
import org.homestretch.program.entity.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeSumsTest {

    private final SizeSums sums = new SizeSums();

    private static Item[] items(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(key -> item(key, Schedule.daily(1)))
                .toArray(Item[]::new);
    }

    /** Ten days with three exercises, then ten with four; the first so many days of each were done in full. */
    private void add(long patient, int doneOfFirst, int doneOfSecond, int daysBack) {
        ProgramHistory history =
                Prescription.from(day(0), items(3)).andFrom(day(10), items(4)).history();
        Diary diary = new Diary();
        IntStream.range(0, doneOfFirst).forEach(number -> diary.done(day(number), 1, 2, 3));
        IntStream.range(0, doneOfSecond).forEach(number -> diary.done(day(10 + number), 1, 2, 3, 4));
        ProgramHistory ofPatient = new ProgramHistory(patient, patient, null, history.versions(), history.pauses());
        sums.add(
                ofPatient,
                new AdherenceCalculator(AdherenceSettings.DEFAULT).measure(ofPatient, diary.history(), day(20)),
                day(20 - daysBack));
    }

    private GroupFigures figures(SizeGroup group) {
        return sums.figures(group, BandLimits.DEFAULT);
    }

    @Test
    void a_23_each_day_counts_for_the_size_that_was_in_force_on_it() {
        for (int patient = 1; patient <= 5; patient++) {
            add(patient, 2 * patient - 2, 10, 365);
        }

        assertThat(figures(SizeGroup.ONE_TO_THREE).median()).isEqualTo(Ratio.of(4, 10));
        assertThat(figures(SizeGroup.FOUR_TO_SIX).median()).isEqualTo(Ratio.ONE);
        assertThat(figures(SizeGroup.SEVEN_TO_NINE).patients()).isZero();
    }

    @Test
    void a_23_two_programs_of_a_patient_weigh_as_one() {
        for (int patient = 1; patient <= 4; patient++) {
            add(patient, 10, 0, 365);
        }
        add(4, 0, 0, 365);

        assertThat(figures(SizeGroup.ONE_TO_THREE).patients()).isEqualTo(4);
        assertThat(figures(SizeGroup.ONE_TO_THREE).suppressed()).isTrue();
        add(5, 10, 0, 365);
        assertThat(figures(SizeGroup.ONE_TO_THREE).lowerQuartile()).isEqualTo(Ratio.ONE);
        assertThat(figures(SizeGroup.ONE_TO_THREE).suppressed()).isFalse();
    }

    @Test
    void a_23_days_before_the_year_do_not_count() {
        for (int patient = 1; patient <= 5; patient++) {
            add(patient, 10, 5, 10);
        }

        assertThat(figures(SizeGroup.ONE_TO_THREE).patients()).isZero();
        assertThat(figures(SizeGroup.FOUR_TO_SIX).median()).isEqualTo(Ratio.HALF);
    }

    @ParameterizedTest
    @CsvSource({
        "1, ONE_TO_THREE",
        "3, ONE_TO_THREE",
        "4, FOUR_TO_SIX",
        "6, FOUR_TO_SIX",
        "7, SEVEN_TO_NINE",
        "9, SEVEN_TO_NINE",
        "10, TEN_AND_MORE",
        "40, TEN_AND_MORE"
    })
    void a_23_groups_of_sizes(int exercises, SizeGroup group) {
        assertThat(SizeGroup.of(exercises)).contains(group);
    }

    @Test
    void an_empty_program_has_no_size() {
        assertThat(SizeGroup.of(0)).isEmpty();
    }
}
