package org.homestretch.adherence.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.control.Diary.entry;
import static org.homestretch.adherence.control.Diary.eveningOf;
import static org.homestretch.adherence.control.Measure.day;
import static org.homestretch.adherence.control.Measure.measure;
import static org.homestretch.adherence.control.Measure.ratio;
import static org.homestretch.adherence.control.Measure.stateOf;
import static org.homestretch.adherence.control.Measure.whole;
import static org.homestretch.adherence.control.Prescription.item;

import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.Band;
import org.homestretch.adherence.entity.DayState;
import org.homestretch.adherence.entity.Ratio;
import org.homestretch.adherence.entity.Recording;
import org.homestretch.diary.boundary.DiaryHistory.Performed;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.program.entity.Schedule;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Prescription two = Prescription.from(day(0), item(1, Schedule.daily(1)), item(2, Schedule.daily(1)));

    /**
     * Five days of two exercises, computed by hand.
     *
     * <pre>
     * day   first      second     session  done  dose
     * Mon   done       done       1        2     2
     * Tue   done       -          1/2      1     1
     * Wed   partial    not done   1/4      0     1/2
     * Thu   not done   not done   0        0     0
     * Fri   -          -          0        0     0
     *                      sum    7/4      3     7/2
     * </pre>
     */
    @Test
    void a_3_and_a_4_a_week_computed_by_hand() {
        Diary diary = new Diary()
                .done(day(0), 1, 2)
                .done(day(1), 1)
                .partial(day(2), 1)
                .notDone(day(2), 2)
                .notDone(day(3), 1)
                .notDone(day(3), 2);

        MeasuredProgram measured = measure(two, diary, day(5));
        AdherenceFigures figures = measured.whole();

        assertThat(figures.dueDays()).isEqualTo(5);
        assertThat(figures.session()).isEqualTo(ratio(7, 20));
        assertThat(figures.exercise()).isEqualTo(ratio(3, 10));
        assertThat(figures.dose()).isEqualTo(ratio(7, 20));
        assertThat(figures.coverage()).isEqualTo(ratio(4, 5));
        assertThat(figures.amongRecorded()).isEqualTo(ratio(7, 16));
        assertThat(figures.band()).isEqualTo(Band.LOW);
        assertThat(measured.days().stream().map(picture -> picture.state()))
                .containsExactly(
                        DayState.DONE,
                        DayState.PARTIAL,
                        DayState.PARTIAL,
                        DayState.NOT_DONE,
                        DayState.NO_ENTRY,
                        DayState.TODAY);
    }

    @Test
    void a_2_something_not_done_and_the_rest_silent_is_not_done() {
        assertThat(stateOf(day(0), measure(two, new Diary().notDone(day(0), 1), day(1))))
                .isEqualTo(DayState.NOT_DONE);
    }

    @Test
    void a_2_of_two_entries_about_one_occurrence_the_one_recorded_last_counts() {
        Diary phoneFirst = new Diary()
                .add(entry(day(0), 1, 1, EntryState.DONE, null, EntrySource.PHONE, eveningOf(day(0)), false))
                .add(entry(day(0), 1, 1, EntryState.NOT_DONE, null, EntrySource.RECALL, eveningOf(day(2)), false));

        AdherenceFigures figures = whole(two, phoneFirst, day(1));

        assertThat(figures.session()).isEqualTo(Ratio.ZERO);
        assertThat(figures.recording().entries()).isEqualTo(1);
    }

    @Test
    void a_3_sessions_are_the_times_of_a_day() {
        // First exercise twice a day, second three times: sessions of 2, 2 and 1 occurrences.
        Prescription often = Prescription.from(day(0), item(1, Schedule.daily(2)), item(2, Schedule.daily(3)));
        Diary diary = new Diary()
                .doneAt(day(0), 1, 1)
                .doneAt(day(0), 1, 2)
                .doneAt(day(0), 2, 1)
                .doneAt(day(0), 4, 2);

        AdherenceFigures figures = whole(often, diary, day(1));

        assertThat(figures.sessionsDue()).isEqualTo(Ratio.whole(3));
        assertThat(figures.session()).isEqualTo(Ratio.HALF);
        assertThat(figures.exercise()).isEqualTo(ratio(3, 5));
        assertThat(figures.coverage()).isEqualTo(ratio(2, 3));
        assertThat(figures.amongRecorded()).isEqualTo(ratio(3, 4));
    }

    @Test
    void a_3_dose_compares_sets_times_amount_times_hold() {
        // Prescribed 2 × 3 × 10 s = 60. Performed 1 × 3 × 10 s = 30, then 2 × 3 × 5 s = 30 of 60.
        Diary diary = new Diary().done(day(0), 1, new Performed(1, 3, 10)).partial(day(0), 2, new Performed(2, 3, 5));

        AdherenceFigures figures = whole(two, diary, day(1));

        assertThat(figures.dose()).isEqualTo(Ratio.HALF);
        assertThat(figures.exercise()).isEqualTo(Ratio.HALF);
        assertThat(figures.session()).isEqualTo(ratio(3, 4));
    }

    @Test
    void a_6_doing_double_on_one_day_does_not_hide_a_miss_and_is_reported() {
        Prescription one = Prescription.from(day(0), item(1, Schedule.daily(1)));
        Diary diary = new Diary().done(day(0), 1, new Performed(4, 3, 10));

        AdherenceFigures figures = whole(one, diary, day(2));

        assertThat(figures.dose()).isEqualTo(Ratio.HALF);
        assertThat(figures.session()).isEqualTo(Ratio.HALF);
        assertThat(figures.recording().overdone()).isEqualTo(1);
        assertThat(figures.recording().shareOverdone()).isEqualTo(Ratio.ONE);
    }

    @Test
    void a_6_over_doing_begins_above_120_percent() {
        // 72 of 60 is exactly 120 %; 78 is 130 %.
        Diary diary = new Diary().done(day(0), 1, new Performed(2, 3, 12)).partial(day(0), 2, new Performed(2, 3, 13));

        assertThat(whole(two, diary, day(1)).recording().overdone()).isEqualTo(1);
    }

    @Test
    void a_9_shares_by_source_and_backfill_are_of_the_entries_that_count() {
        Diary diary = new Diary()
                .done(day(0), 1, 2)
                .add(entry(day(1), 1, 1, EntryState.DONE, null, EntrySource.PAPER, eveningOf(day(5)), true))
                .add(entry(day(1), 2, 1, EntryState.NOT_DONE, null, EntrySource.RECALL, eveningOf(day(2)), false));

        Recording recording = whole(two, diary, day(3)).recording();

        assertThat(recording.entries()).isEqualTo(4);
        assertThat(recording.shareFrom(EntrySource.PHONE)).isEqualTo(Ratio.HALF);
        assertThat(recording.shareFrom(EntrySource.PAPER)).isEqualTo(ratio(1, 4));
        assertThat(recording.shareFrom(EntrySource.RECALL)).isEqualTo(ratio(1, 4));
        assertThat(recording.shareFrom(EntrySource.SCAN)).isEqualTo(Ratio.ZERO);
        assertThat(recording.shareBackfilled()).isEqualTo(ratio(1, 4));
    }

    @Test
    void a_9_a_late_entry_counts_like_any_other() {
        Diary late =
                new Diary().add(entry(day(0), 1, 1, EntryState.DONE, null, EntrySource.PAPER, eveningOf(day(9)), true));

        assertThat(whole(two, late, day(1)).session()).isEqualTo(Ratio.HALF);
    }
}
