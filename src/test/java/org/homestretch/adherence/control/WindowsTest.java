package org.homestretch.adherence.control;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.control.Measure.day;
import static org.homestretch.adherence.control.Measure.measure;
import static org.homestretch.adherence.control.Measure.ratio;
import static org.homestretch.adherence.control.Prescription.item;

import java.util.EnumSet;
import java.util.stream.IntStream;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.AdherenceTrend;
import org.homestretch.adherence.entity.BandLimits;
import org.homestretch.adherence.entity.Ratio;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.program.entity.Schedule;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private final Prescription daily = Prescription.from(day(0), item(1, Schedule.daily(1)));

    private static Diary doneOn(IntStream days) {
        Diary diary = new Diary();
        days.forEach(number -> diary.done(day(number), 1));
        return diary;
    }

    @Test
    void a_7_windows_reach_back_over_due_days() {
        MeasuredProgram measured = measure(daily, doneOn(IntStream.range(0, 30)), day(35));

        assertThat(measured.lastDueDays(7).session()).isEqualTo(ratio(2, 7));
        assertThat(measured.lastDueDays(28).session()).isEqualTo(ratio(23, 28));
        assertThat(measured.whole().session()).isEqualTo(ratio(30, 35));
    }

    @Test
    void a_7_days_on_which_nothing_is_due_do_not_shorten_a_window() {
        Prescription twiceAWeek = Prescription.from(day(0), item(1, Schedule.on(EnumSet.of(MONDAY, WEDNESDAY), 1)));

        MeasuredProgram measured = measure(twiceAWeek, doneOn(IntStream.of(0, 2, 7, 9)), day(28));

        assertThat(measured.lastDueDays(7).dueDays()).isEqualTo(7);
        assertThat(measured.lastDueDays(7).session()).isEqualTo(ratio(3, 7));
    }

    @Test
    void a_7_the_trend_is_the_last_14_due_days_minus_the_14_before() {
        // Days 7 to 20 before, 7 of 14 done; days 21 to 34 last, 10 of 14 done.
        Diary diary = doneOn(IntStream.concat(IntStream.range(14, 21), IntStream.range(25, 35)));

        AdherenceTrend trend = measure(daily, diary, day(35)).trend();

        assertThat(trend.last().session()).isEqualTo(ratio(10, 14));
        assertThat(trend.before().session()).isEqualTo(ratio(7, 14));
        assertThat(trend.change()).isEqualTo(ratio(3, 14));
    }

    @Test
    void a_7_a_falling_trend_is_negative() {
        AdherenceTrend trend =
                measure(daily, doneOn(IntStream.range(0, 14)), day(28)).trend();

        assertThat(trend.change()).isEqualTo(Ratio.whole(-1));
    }

    @Test
    void a_7_without_earlier_due_days_there_is_no_trend() {
        assertThat(measure(daily, new Diary(), day(14)).trend().change()).isEqualTo(Ratio.NOT_APPLICABLE);
        assertThat(measure(daily, new Diary(), day(15)).trend().before().dueDays())
                .isEqualTo(1);
    }

    @Test
    void a_7_the_days_of_a_period_include_both_ends() {
        MeasuredProgram measured = measure(daily, doneOn(IntStream.range(2, 5)), day(10));

        assertThat(measured.between(day(2), day(5)).figures(BandLimits.DEFAULT).session())
                .isEqualTo(ratio(3, 4));
        assertThat(measured.between(day(20), day(30))
                        .figures(BandLimits.DEFAULT)
                        .session())
                .isEqualTo(Ratio.NOT_APPLICABLE);
    }

    @Test
    void a_10_a_version_change_within_a_week_leaves_each_day_to_its_version() {
        // Until Wednesday one exercise of volume 60, from Thursday two with a new dosage of 120 for the first.
        Prescription changed = Prescription.from(day(0), item(1, Schedule.daily(1)))
                .andFrom(day(3), item(1, Dosage.of(4, 3, 10), Schedule.daily(1)), item(2, Schedule.daily(1)));
        Diary diary = doneOn(IntStream.range(0, 7)).done(day(3), 2);

        MeasuredProgram measured = measure(changed, diary, day(7));

        // Three full sessions, Thursday full, Friday to Sunday half.
        assertThat(measured.whole().session()).isEqualTo(ratio(11, 14));
        assertThat(measured.whole().exercise()).isEqualTo(ratio(8, 11));
    }

    @Test
    void a_10_a_new_version_never_changes_a_past_days_figure() {
        Prescription before = Prescription.from(day(0), item(1, Schedule.daily(1)), item(2, Schedule.weekly(3)));
        Prescription after = Prescription.from(day(0), item(1, Schedule.daily(1)), item(2, Schedule.weekly(3)))
                .andFrom(day(10), item(1, Schedule.daily(3)), item(2, Schedule.weekly(7)));
        Diary diary = doneOn(IntStream.range(0, 8)).done(day(7), 2).done(day(8), 2);

        assertThat(measure(after, diary, day(10)).whole())
                .isEqualTo(measure(before, diary, day(10)).whole());
    }

    @Test
    void a_8_the_bands_of_the_setting_are_used() {
        AdherenceSettings strict =
                new AdherenceSettings(2, new BandLimits(95, 90, 0), AdherenceSettings.DEFAULT.pain());

        assertThat(new AdherenceCalculator(strict)
                        .measure(daily.history(), doneOn(IntStream.range(0, 9)).history(), day(10))
                        .whole()
                        .band())
                .hasToString("PARTIAL");
    }
}
