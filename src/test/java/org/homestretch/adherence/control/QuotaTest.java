package org.homestretch.adherence.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.control.Measure.day;
import static org.homestretch.adherence.control.Measure.measure;
import static org.homestretch.adherence.control.Measure.ratio;
import static org.homestretch.adherence.control.Measure.stateOf;
import static org.homestretch.adherence.control.Measure.whole;
import static org.homestretch.adherence.control.Prescription.item;

import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.DayState;
import org.homestretch.adherence.entity.Ratio;
import org.homestretch.diary.boundary.DiaryHistory.Performed;
import org.homestretch.program.entity.Schedule;
import org.junit.jupiter.api.Test;

class QuotaTest {

    private final Prescription threeAWeek = Prescription.from(day(0), item(1, Schedule.weekly(3)));

    @Test
    void a_5_a_week_owes_its_quota_on_whatever_days() {
        Diary diary = new Diary().done(day(1), 1).done(day(5), 1);

        AdherenceFigures figures = whole(threeAWeek, diary, day(7));

        assertThat(figures.sessionsDue()).isEqualTo(Ratio.whole(3));
        assertThat(figures.session()).isEqualTo(ratio(2, 3));
        assertThat(figures.exercise()).isEqualTo(ratio(2, 3));
        assertThat(figures.dose()).isEqualTo(ratio(2, 3));
        assertThat(figures.coverage()).isEqualTo(ratio(2, 3));
        assertThat(figures.amongRecorded()).isEqualTo(Ratio.ONE);
    }

    @Test
    void a_5_extras_count_up_to_the_quota_and_do_not_fill_the_next_week() {
        Diary diary = new Diary()
                .done(day(0), 1)
                .done(day(1), 1)
                .done(day(2), 1)
                .done(day(3), 1)
                .done(day(8), 1);

        AdherenceFigures figures = whole(threeAWeek, diary, day(14));

        assertThat(figures.session()).isEqualTo(ratio(4, 6));
        assertThat(figures.coverage()).isEqualTo(ratio(4, 6));
        assertThat(figures.recording().entries()).isEqualTo(5);
    }

    @Test
    void a_5_the_first_and_the_last_week_are_pro_rated() {
        // Friday to Sunday owe 3 × 3/7, the full week 3, Monday and Tuesday 3 × 2/7: together 36/7.
        Prescription fromFriday =
                Prescription.from(day(4), item(1, Schedule.weekly(3))).until(day(15));
        Diary diary = new Diary()
                .done(day(4), 1)
                .done(day(5), 1)
                .done(day(7), 1)
                .done(day(9), 1)
                .done(day(11), 1);

        AdherenceFigures figures = whole(fromFriday, diary, day(30));

        assertThat(figures.sessionsDue()).isEqualTo(ratio(36, 7));
        // 9/7 of the first week (two sessions, capped), 3 of the second, none of the third.
        assertThat(figures.session()).isEqualTo(ratio(30, 36));
    }

    @Test
    void a_5_the_running_week_owes_for_the_days_that_are_over() {
        AdherenceFigures onThursday = whole(threeAWeek, new Diary().done(day(0), 1), day(3));

        assertThat(onThursday.sessionsDue()).isEqualTo(ratio(9, 7));
        assertThat(onThursday.session()).isEqualTo(ratio(7, 9));
    }

    @Test
    void a_5_pauses_and_rest_days_shorten_the_week() {
        Prescription paused =
                Prescription.from(day(0), item(1, Schedule.weekly(7))).pausedFrom(day(0), day(1));
        Diary diary = new Diary().rested(day(2)).done(day(3), 1).done(day(4), 1);

        AdherenceFigures figures = whole(paused, diary, day(7));

        assertThat(figures.sessionsDue()).isEqualTo(Ratio.whole(4));
        assertThat(figures.session()).isEqualTo(Ratio.HALF);
    }

    @Test
    void a_5_exercises_with_the_same_quota_are_one_session_of_the_day() {
        Prescription pair = Prescription.from(day(0), item(1, Schedule.weekly(2)), item(2, Schedule.weekly(2)));
        Diary diary = new Diary().done(day(0), 1, 2).done(day(3), 1);

        AdherenceFigures figures = whole(pair, diary, day(7));

        assertThat(figures.sessionsDue()).isEqualTo(Ratio.whole(2));
        assertThat(figures.session()).isEqualTo(ratio(3, 4));
        assertThat(figures.exercise()).isEqualTo(ratio(3, 4));
        assertThat(figures.coverage()).isEqualTo(Ratio.ONE);
    }

    @Test
    void a_5_fixed_days_and_quotas_add_up() {
        // Seven daily sessions, four done; three of the quota, all done: 7 of 10.
        Prescription mixed = Prescription.from(day(0), item(1, Schedule.daily(1)), item(2, Schedule.weekly(3)));
        Diary diary = new Diary()
                .done(day(0), 1, 2)
                .done(day(1), 1, 2)
                .done(day(2), 1, 2)
                .done(day(3), 1);

        AdherenceFigures figures = whole(mixed, diary, day(7));

        assertThat(figures.sessionsDue()).isEqualTo(Ratio.whole(10));
        assertThat(figures.session()).isEqualTo(ratio(7, 10));
        assertThat(figures.dueDays()).isEqualTo(7);
    }

    @Test
    void a_5_a_day_without_an_entry_is_the_patients_choice_and_not_a_gap() {
        Diary diary = new Diary().notDone(day(1), 1).partial(day(2), 1);

        MeasuredProgram measured = measure(threeAWeek, diary, day(7));

        assertThat(stateOf(day(0), measured)).isEqualTo(DayState.NOT_DUE);
        assertThat(stateOf(day(1), measured)).isEqualTo(DayState.NOT_DONE);
        assertThat(stateOf(day(2), measured)).isEqualTo(DayState.PARTIAL);
        assertThat(measured.whole().session()).isEqualTo(ratio(1, 6));
        assertThat(measured.whole().amongRecorded()).isEqualTo(ratio(1, 4));
    }

    @Test
    void a_5_a_window_may_cut_through_a_week_of_a_faithful_patient() {
        // Every week done on its first three days; the last seven due days begin on a Thursday.
        Diary diary = new Diary()
                .done(day(0), 1)
                .done(day(1), 1)
                .done(day(2), 1)
                .done(day(7), 1)
                .done(day(8), 1)
                .done(day(9), 1);

        assertThat(measure(threeAWeek, diary, day(10)).lastDueDays(7).session()).isEqualTo(Ratio.ONE);
    }

    @Test
    void a_5_a_double_dose_counts_once() {
        Diary diary = new Diary().done(day(0), 1, new Performed(4, 3, 10));

        AdherenceFigures figures = whole(threeAWeek, diary, day(7));

        assertThat(figures.dose()).isEqualTo(ratio(1, 3));
        assertThat(figures.recording().overdone()).isEqualTo(1);
    }

    @Test
    void a_5_when_the_quota_changes_within_a_week_both_parts_are_measured_apart() {
        // Monday to Wednesday owe 3 × 3/7, Thursday to Sunday 7 × 4/7.
        Prescription raised =
                Prescription.from(day(0), item(1, Schedule.weekly(3))).andFrom(day(3), item(1, Schedule.weekly(7)));
        Diary diary = new Diary().done(day(0), 1).done(day(1), 1).done(day(4), 1);

        AdherenceFigures figures = whole(raised, diary, day(7));

        assertThat(figures.sessionsDue()).isEqualTo(ratio(37, 7));
        assertThat(figures.session()).isEqualTo(ratio(16, 37));
    }
}
