package org.homestretch.adherence.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.control.Measure.day;
import static org.homestretch.adherence.control.Prescription.item;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.Gravity;
import org.homestretch.adherence.entity.WorkCause;
import org.homestretch.adherence.entity.WorkItemKind;
import org.homestretch.program.boundary.RunningProgram;
import org.homestretch.program.entity.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkRulesTest {

    private static final LocalDate LATE_END = day(80);

    private final Prescription daily =
            Prescription.from(day(0), item(1, Schedule.daily(1))).until(LATE_END);

    private static List<WorkCause> causes(Prescription prescription, Diary diary, LocalDate today) {
        return causes(new RunningProgram(prescription.history(), 1, day(0), LATE_END, null, false), diary, today);
    }

    private static List<WorkCause> causes(RunningProgram program, Diary diary, LocalDate today) {
        return new WorkRules(AdherenceSettings.DEFAULT, today).causes(program, diary.history());
    }

    private static Diary doneOn(int... days) {
        Diary diary = new Diary();
        IntStream.of(days).forEach(number -> diary.done(day(number), 1));
        return diary;
    }

    private static Diary doneUntil(int days) {
        return doneOn(IntStream.range(0, days).toArray());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "9, true"})
    void a_18_nothing_in_the_diary_two_full_days_after_the_start(int today, boolean found) {
        List<WorkCause> causes = causes(daily, new Diary(), day(today));

        assertThat(causes).isEqualTo(found ? List.of(WorkCause.of(WorkItemKind.NO_FIRST_ENTRY, day(0))) : List.of());
    }

    @Test
    void a_18_before_anything_was_due_nobody_waits_for_an_entry() {
        Prescription weekends = Prescription.from(day(0), item(1, Schedule.on(EnumSet.of(DayOfWeek.SATURDAY), 1)))
                .until(LATE_END);

        assertThat(causes(weekends, new Diary(), day(5))).isEmpty();
        assertThat(causes(weekends, new Diary(), day(6))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"6, false", "7, false", "8, true", "11, true"})
    void a_18_three_due_sessions_in_a_row_without_an_entry(int today, boolean found) {
        List<WorkCause> causes = causes(daily, doneUntil(5), day(today));

        assertThat(causes.stream().filter(cause -> cause.kind() == WorkItemKind.SILENT))
                .extracting(WorkCause::occasion)
                .isEqualTo(found ? List.of(day(5)) : List.of());
    }

    @Test
    void a_18_what_was_said_not_to_be_done_is_an_entry() {
        Diary diary = doneUntil(5).notDone(day(5), 1).notDone(day(6), 1).notDone(day(7), 1);

        assertThat(causes(daily, diary, day(8))).extracting(WorkCause::kind).doesNotContain(WorkItemKind.SILENT);
    }

    @Test
    void a_18_sessions_of_a_day_count_one_by_one() {
        Prescription twice =
                Prescription.from(day(0), item(1, Schedule.daily(2))).until(LATE_END);
        Diary diary = new Diary().done(day(0), 1).doneAt(day(0), 2, 1).done(day(1), 1);

        assertThat(causes(twice, diary, day(2))).isEmpty();
        assertThat(causes(twice, diary, day(3))).containsExactly(WorkCause.of(WorkItemKind.SILENT, day(1), 3));
    }

    @Test
    void a_18_a_weekly_quota_is_never_silent() {
        Prescription quota =
                Prescription.from(day(0), item(1, Schedule.weekly(3))).until(LATE_END);

        assertThat(causes(quota, doneOn(0), day(6))).extracting(WorkCause::kind).doesNotContain(WorkItemKind.SILENT);
    }

    @Test
    void a_18_nobody_is_asked_about_following_during_a_pause() {
        Prescription paused = Prescription.from(day(0), item(1, Schedule.daily(1)))
                .until(LATE_END)
                .pausedFrom(day(8), null);

        assertThat(causes(paused, doneUntil(3), day(9))).isEmpty();
    }

    @Test
    void a_18_a_low_week_is_one_cause_as_long_as_it_lasts() {
        // Every other day from day 10 on: from 7 of 7 down to 4 and 3 of 7, and an entry every other day.
        Diary diary = doneOn(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 15, 17, 19, 21);

        List<WorkCause> first = causes(daily, diary, day(17));
        List<WorkCause> later = causes(daily, diary, day(19));

        assertThat(first).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(WorkItemKind.LOW_ADHERENCE);
            assertThat(cause.occasion()).isEqualTo(day(14));
            assertThat(cause.figures()).containsExactly(43, 100);
        });
        assertThat(later).singleElement().extracting(WorkCause::occasion).isEqualTo(day(14));
    }

    @Test
    void a_18_less_than_a_full_week_is_not_judged() {
        assertThat(causes(daily, doneOn(0, 2, 4), day(6))).isEmpty();
        assertThat(causes(daily, doneOn(0, 2, 4), day(7)))
                .containsExactly(WorkCause.of(WorkItemKind.LOW_ADHERENCE, day(6), 43));
    }

    @Test
    void a_18_a_fall_by_30_points_counts_though_the_week_is_not_low() {
        // 7 of 7, then 4 of 7: 57 %, no longer good but not low, and 43 points less.
        Diary diary = doneOn(0, 1, 2, 3, 4, 5, 6, 7, 9, 11, 13);

        assertThat(causes(daily, diary, day(14)))
                .containsExactly(WorkCause.of(WorkItemKind.LOW_ADHERENCE, day(13), 57, 100));
    }

    @Test
    void a_18_a_silent_diary_is_not_called_low_as_well() {
        assertThat(causes(daily, doneUntil(5), day(15)))
                .extracting(WorkCause::kind)
                .containsExactly(WorkItemKind.SILENT);
    }

    @Test
    void a_18_the_latest_red_day_of_the_last_seven_opens_one() {
        Diary diary = doneUntil(10).hurt(day(1), 2, 3).hurt(day(4), 2, 6).hurt(day(8), 2, 7);

        assertThat(causes(daily, diary, day(10))).containsExactly(WorkCause.of(WorkItemKind.RED_PAIN, day(8), 7));
        assertThat(causes(daily, doneUntil(20).hurt(day(1), 2, 3).hurt(day(4), 2, 6), day(11)))
                .isEmpty();
    }

    @Test
    void a_19_pain_of_8_is_critical_and_goes_before_a_later_red_day() {
        Diary diary = doneUntil(10).hurt(day(1), 2, 3).hurt(day(5), 2, 8).hurt(day(8), 2, 7);

        assertThat(causes(daily, diary, day(10))).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(WorkItemKind.HIGH_PAIN);
            assertThat(cause.gravity()).isEqualTo(Gravity.CRITICAL);
            assertThat(cause.occasion()).isEqualTo(day(5));
        });
    }

    @ParameterizedTest
    @CsvSource({"3, 8, true", "2, 8, false", "8, 8, false"})
    void a_18_two_very_sore_days_within_seven(int one, int other, boolean found) {
        Diary diary = doneUntil(9).sore(day(other));
        if (one != other) {
            diary.sore(day(one));
        }

        assertThat(causes(daily, diary, day(9)))
                .isEqualTo(found ? List.of(WorkCause.of(WorkItemKind.SORE_DAYS, day(8), 2)) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"22, false, false", "23, false, true", "30, false, true", "33, false, true", "23, true, false"})
    void a_18_a_program_ends_within_seven_days_and_nobody_prepares_a_change(int today, boolean drafted, boolean found) {
        Prescription ending =
                Prescription.from(day(0), item(1, Schedule.daily(1))).until(day(30));
        RunningProgram program = new RunningProgram(ending.history(), 1, day(0), day(30), null, drafted);

        assertThat(causes(program, doneUntil(31), day(today)))
                .isEqualTo(found ? List.of(WorkCause.of(WorkItemKind.ENDS_WITHOUT_REVIEW, day(30))) : List.of());
    }

    @Test
    void a_18_a_version_of_the_last_seven_days_is_a_review() {
        Prescription ending =
                Prescription.from(day(0), item(1, Schedule.daily(1))).until(day(30));
        RunningProgram issuedNow = new RunningProgram(ending.history(), 1, day(24), day(30), null, false);

        assertThat(causes(issuedNow, doneUntil(30), day(30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"27, true", "28, false", "30, false", "31, true"})
    void a_18_a_review_agreed_for_a_day_until_the_end_is_one(int review, boolean found) {
        Prescription ending =
                Prescription.from(day(0), item(1, Schedule.daily(1))).until(day(30));
        RunningProgram program = new RunningProgram(ending.history(), 1, day(0), day(30), day(review), false);

        assertThat(causes(program, doneUntil(28), day(28))).hasSize(found ? 1 : 0);
    }

    @Test
    void a_20_looking_twice_finds_the_same() {
        Diary diary = doneUntil(5).hurt(day(4), 2, 9);

        assertThat(causes(daily, diary, day(9))).hasSize(2).isEqualTo(causes(daily, diary, day(9)));
    }
}
