package org.homestretch.adherence.control;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.control.Measure.day;
import static org.homestretch.adherence.control.Measure.measure;
import static org.homestretch.adherence.control.Measure.ratio;
import static org.homestretch.adherence.control.Measure.stateOf;
import static org.homestretch.adherence.control.Measure.whole;
import static org.homestretch.adherence.control.Prescription.item;

import java.time.LocalDate;
import java.util.EnumSet;
import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.Band;
import org.homestretch.adherence.entity.DayState;
import org.homestretch.adherence.entity.Ratio;
import org.homestretch.program.entity.Schedule;
import org.junit.jupiter.api.Test;

class DueTest {

    private final Prescription daily = Prescription.from(day(0), item(1, Schedule.daily(1)));

    @Test
    void a_1_today_is_not_due_until_it_is_over() {
        Diary diary = new Diary().done(day(0), 1).done(day(2), 1);

        assertThat(whole(daily, diary, day(2)).session()).isEqualTo(ratio(1, 2));
        assertThat(whole(daily, diary, day(3)).session()).isEqualTo(ratio(2, 3));
        assertThat(stateOf(day(2), measure(daily, diary, day(2)))).isEqualTo(DayState.TODAY);
    }

    @Test
    void a_1_nothing_is_due_before_the_start_or_after_the_end() {
        Prescription twoDays =
                Prescription.from(day(0), item(1, Schedule.daily(1))).until(day(1));
        Diary diary = new Diary().done(day(-1), 1).done(day(0), 1).done(day(2), 1);

        AdherenceFigures figures = whole(twoDays, diary, day(10));

        assertThat(figures.sessionsDue()).isEqualTo(Ratio.whole(2));
        assertThat(figures.session()).isEqualTo(ratio(1, 2));
        assertThat(measure(twoDays, diary, day(10)).days()).hasSize(2);
    }

    @Test
    void a_1_the_future_is_shown_up_to_the_planned_end_and_not_due() {
        Prescription week =
                Prescription.from(day(0), item(1, Schedule.daily(1))).until(day(6));

        MeasuredProgram measured = measure(week, new Diary().done(day(5), 1), day(3));

        assertThat(measured.whole().sessionsDue()).isEqualTo(Ratio.whole(3));
        assertThat(measured.days()).hasSize(7);
        assertThat(stateOf(day(4), measured)).isEqualTo(DayState.FUTURE);
    }

    @Test
    void a_1_a_pause_is_never_due_and_what_is_recorded_in_it_counts_for_nothing() {
        Prescription paused = Prescription.from(day(0), item(1, Schedule.daily(1)))
                .until(day(6))
                .pausedFrom(day(2), day(3));
        Diary diary = new Diary().done(day(0), 1).done(day(1), 1).done(day(2), 1);

        MeasuredProgram measured = measure(paused, diary, day(6));

        assertThat(measured.whole().sessionsDue()).isEqualTo(Ratio.whole(4));
        assertThat(measured.whole().session()).isEqualTo(Ratio.HALF);
        assertThat(measured.whole().recording().entries()).isEqualTo(2);
        assertThat(stateOf(day(2), measured)).isEqualTo(DayState.PAUSE);
    }

    @Test
    void a_1_a_pause_without_end_covers_every_later_day() {
        Prescription paused = Prescription.from(day(0), item(1, Schedule.daily(1)))
                .until(day(20))
                .pausedFrom(day(1), null);

        MeasuredProgram measured = measure(paused, new Diary(), day(10));

        assertThat(measured.whole().sessionsDue()).isEqualTo(Ratio.ONE);
        assertThat(stateOf(day(20), measured)).isEqualTo(DayState.PAUSE);
    }

    @Test
    void a_1_rest_days_within_the_limit_are_no_miss() {
        Diary diary = new Diary().done(day(0), 1).rested(day(1)).rested(day(2)).done(day(3), 1);

        MeasuredProgram measured = measure(daily, diary, day(4));

        assertThat(measured.whole().session()).isEqualTo(Ratio.ONE);
        assertThat(measured.whole().sessionsDue()).isEqualTo(Ratio.whole(2));
        assertThat(stateOf(day(1), measured)).isEqualTo(DayState.REST);
    }

    @Test
    void a_1_the_third_rest_day_within_seven_days_is_due_again() {
        Diary diary = new Diary().rested(day(0)).rested(day(2)).rested(day(6)).rested(day(7));

        MeasuredProgram measured = measure(daily, diary, day(8));

        assertThat(stateOf(day(2), measured)).isEqualTo(DayState.REST);
        assertThat(stateOf(day(6), measured)).isEqualTo(DayState.NO_ENTRY);
        // The first rest day has left the seven days; the one that was not excused does not count against the limit.
        assertThat(stateOf(day(7), measured)).isEqualTo(DayState.REST);
    }

    @Test
    void a_1_a_rest_day_on_which_nothing_is_offered_does_not_use_up_the_limit() {
        Prescription threeDays =
                Prescription.from(day(0), item(1, Schedule.on(EnumSet.of(MONDAY, WEDNESDAY, FRIDAY), 1)));
        Diary diary = new Diary().rested(day(0)).rested(day(1)).rested(day(2));

        MeasuredProgram measured = measure(threeDays, diary, day(4));

        assertThat(stateOf(day(1), measured)).isEqualTo(DayState.NOT_DUE);
        assertThat(stateOf(day(2), measured)).isEqualTo(DayState.REST);
    }

    @Test
    void a_1_only_scheduled_weekdays_are_due_and_extra_days_count_for_nothing() {
        Prescription threeDays =
                Prescription.from(day(0), item(1, Schedule.on(EnumSet.of(MONDAY, WEDNESDAY, FRIDAY), 1)));
        Diary diary = new Diary().done(day(1), 1).done(day(2), 1);

        MeasuredProgram measured = measure(threeDays, diary, day(7));

        assertThat(measured.whole().dueDays()).isEqualTo(3);
        assertThat(measured.whole().session()).isEqualTo(ratio(1, 3));
        assertThat(stateOf(day(1), measured)).isEqualTo(DayState.NOT_DUE);
        assertThat(stateOf(day(4), measured)).isEqualTo(DayState.NO_ENTRY);
    }

    @Test
    void a_1_every_other_day_is_due_on_its_own_days_across_a_pause_and_a_new_version() {
        Schedule everyOtherDay = Schedule.everyNthDay(2, 1).anchoredOn(day(0));
        Prescription rhythm = Prescription.from(day(0), item(1, everyOtherDay))
                .andFrom(day(7), item(1, everyOtherDay))
                .pausedFrom(day(3), day(4));
        Diary diary = new Diary().done(day(0), 1).done(day(8), 1);

        MeasuredProgram measured = measure(rhythm, diary, day(9));

        assertThat(measured.whole().dueDays()).isEqualTo(4); // days 0, 2, 6 and 8; day 4 was in the pause
        assertThat(measured.whole().session()).isEqualTo(ratio(2, 4));
        assertThat(stateOf(day(7), measured)).isEqualTo(DayState.NOT_DUE);
        assertThat(stateOf(day(8), measured)).isEqualTo(DayState.DONE);
    }

    @Test
    void a_1_only_the_exercises_of_the_stage_in_force_are_due() {
        Prescription staged = Prescription.from(day(0), item(1, Schedule.daily(1)), item(2, Schedule.daily(1)))
                .withStage(day(3), item(3, Schedule.daily(2)));
        Diary diary =
                new Diary().done(day(2), 1).done(day(2), 2).done(day(3), 3).done(day(4), 1);

        MeasuredProgram measured = measure(staged, diary, day(5));

        assertThat(stateOf(day(2), measured)).isEqualTo(DayState.DONE);
        assertThat(stateOf(day(3), measured)).isEqualTo(DayState.PARTIAL);
        assertThat(stateOf(day(4), measured)).isEqualTo(DayState.NO_ENTRY);
        assertThat(measured.whole().session()).isEqualTo(ratio(2, 3 + 4));
    }

    @Test
    void a_10_deciding_that_a_stage_begins_leaves_the_past_as_it_was() {
        Diary diary = new Diary().done(day(0), 1).done(day(2), 1);
        Prescription waiting =
                Prescription.from(day(0), item(1, Schedule.daily(1))).withStage(null, item(2, Schedule.daily(3)));
        Prescription decided =
                Prescription.from(day(0), item(1, Schedule.daily(1))).withStage(day(4), item(2, Schedule.daily(3)));

        assertThat(measure(decided, diary, day(4)).whole())
                .isEqualTo(measure(waiting, diary, day(4)).whole());
        assertThat(stateOf(day(4), measure(decided, diary, day(5)))).isEqualTo(DayState.NO_ENTRY);
        assertThat(measure(decided, diary, day(5)).whole().session()).isEqualTo(ratio(2, 4 + 3));
    }

    @Test
    void a_1_breaks_are_due_once_a_day_in_the_first_session() {
        Prescription desk = Prescription.from(day(0), item(1, Schedule.daily(2)), item(2, Schedule.breaks(60)));
        Diary diary = new Diary().done(day(0), 2);

        MeasuredProgram measured = measure(desk, diary, day(1));

        assertThat(measured.whole().session()).isEqualTo(ratio(1, 4));
        assertThat(measured.whole().exercise()).isEqualTo(ratio(1, 3));
    }

    @Test
    void a_1_the_leap_day_is_a_day_like_any_other() {
        LocalDate start = LocalDate.of(2028, 2, 28);
        Prescription overLeapDay = Prescription.from(start, item(1, Schedule.daily(1)));
        Diary diary = new Diary().done(LocalDate.of(2028, 2, 29), 1);

        MeasuredProgram measured = measure(overLeapDay, diary, LocalDate.of(2028, 3, 2));

        assertThat(measured.whole().session()).isEqualTo(ratio(1, 3));
        assertThat(stateOf(LocalDate.of(2028, 2, 29), measured)).isEqualTo(DayState.DONE);
    }

    @Test
    void a_6_before_the_first_due_day_every_figure_is_not_applicable() {
        AdherenceFigures figures = whole(daily, new Diary(), day(0));

        assertThat(figures.session()).isEqualTo(Ratio.NOT_APPLICABLE);
        assertThat(figures.exercise()).isEqualTo(Ratio.NOT_APPLICABLE);
        assertThat(figures.dose()).isEqualTo(Ratio.NOT_APPLICABLE);
        assertThat(figures.coverage()).isEqualTo(Ratio.NOT_APPLICABLE);
        assertThat(figures.amongRecorded()).isEqualTo(Ratio.NOT_APPLICABLE);
        assertThat(figures.band()).isEqualTo(Band.NOT_APPLICABLE);
        assertThat(figures.recording().shareBackfilled()).isEqualTo(Ratio.NOT_APPLICABLE);
    }

    @Test
    void a_6_a_program_that_was_never_issued_has_no_days_and_no_figures() {
        MeasuredProgram measured = measure(new Prescription(), new Diary(), day(5));

        assertThat(measured.days()).isEmpty();
        assertThat(measured.whole().session()).isEqualTo(Ratio.NOT_APPLICABLE);
    }
}
