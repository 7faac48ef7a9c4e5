package org.homestretch.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.homestretch.diary.control.RecordableDays;
import org.homestretch.diary.entity.Feeling;
import org.homestretch.diary.entity.Occurrence;
import org.homestretch.diary.entity.Refusal;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ProgramHistory.Item;
import org.homestretch.program.boundary.ProgramHistory.Pause;
import org.homestretch.program.boundary.ProgramHistory.Version;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;

class RecordableDaysTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2); // a Monday
    private static final LocalDate TODAY = START.plusDays(20);
    private static final int BRIDGE = 1;
    private static final int CAT_COW = 2;
    private static final int WALKING = 3;

    private final ProgramHistory program = new ProgramHistory(
            7,
            70,
            START.plusDays(60),
            List.of(new Version(
                    9,
                    1,
                    START,
                    List.of(
                            item(BRIDGE, "bridge", Schedule.daily(2)),
                            item(CAT_COW, "cat-cow", Schedule.on(EnumSet.of(DayOfWeek.MONDAY), 1)),
                            item(WALKING, "walking", Schedule.weekly(3))))),
            List.of(new Pause(START.plusDays(5), START.plusDays(6), false)));

    private final RecordableDays patient = RecordableDays.forPatient(program, TODAY);
    private final RecordableDays staff = RecordableDays.forStaff(program, TODAY);

    @Test
    void d_4_today_may_be_recorded_and_tomorrow_may_not() {
        assertThat(patient.refusalOf(TODAY)).isEmpty();
        assertThat(patient.refusalOf(TODAY.plusDays(1))).contains(Refusal.FUTURE_DAY);
        assertThat(staff.refusalOf(TODAY.plusDays(1))).contains(Refusal.FUTURE_DAY);
    }

    @Test
    void d_4_days_before_the_start_and_after_the_end_are_refused() {
        assertThat(staff.refusalOf(START)).isEmpty();
        assertThat(staff.refusalOf(START.minusDays(1))).contains(Refusal.OUTSIDE_PROGRAM);
        RecordableDays later = RecordableDays.forStaff(program, START.plusDays(90));
        assertThat(later.refusalOf(START.plusDays(60))).isEmpty();
        assertThat(later.refusalOf(START.plusDays(61))).contains(Refusal.OUTSIDE_PROGRAM);
    }

    @Test
    void d_4_days_of_a_pause_are_refused() {
        assertThat(staff.refusalOf(START.plusDays(5))).contains(Refusal.PAUSED);
        assertThat(staff.refusalOf(new Occurrence(BRIDGE, START.plusDays(6), 1)))
                .contains(Refusal.PAUSED);
        assertThat(staff.refusalOf(START.plusDays(7))).isEmpty();
    }

    @Test
    void d_5_a_patient_fills_in_seven_days_back_and_staff_any_day() {
        assertThat(patient.refusalOf(TODAY.minusDays(7))).isEmpty();
        assertThat(patient.refusalOf(TODAY.minusDays(8))).contains(Refusal.TOO_LONG_AGO);
        assertThat(staff.refusalOf(TODAY.minusDays(8))).isEmpty();
    }

    @Test
    void d_3_an_exercise_is_recorded_only_on_its_days_and_as_often_as_prescribed() {
        LocalDate monday = START.plusDays(14);
        assertThat(staff.refusalOf(new Occurrence(BRIDGE, monday, 2))).isEmpty();
        assertThat(staff.refusalOf(new Occurrence(BRIDGE, monday, 3))).contains(Refusal.NOT_OFFERED);
        assertThat(staff.refusalOf(new Occurrence(CAT_COW, monday, 1))).isEmpty();
        assertThat(staff.refusalOf(new Occurrence(CAT_COW, monday.plusDays(1), 1)))
                .contains(Refusal.NOT_OFFERED);
        assertThat(staff.refusalOf(new Occurrence(99, monday, 1))).contains(Refusal.NOT_OFFERED);
    }

    @Test
    void d_3_an_exercise_with_a_weekly_quota_may_be_recorded_on_any_day() {
        assertThat(patient.refusalOf(new Occurrence(WALKING, TODAY, 1))).isEmpty();
        assertThat(patient.refusalOf(new Occurrence(WALKING, TODAY.minusDays(1), 1)))
                .isEmpty();
    }

    @Test
    void d_3_the_version_in_force_on_the_day_decides() {
        ProgramHistory changed = new ProgramHistory(
                7,
                70,
                null,
                List.of(
                        new Version(9, 1, START, List.of(item(BRIDGE, "bridge", Schedule.daily(1)))),
                        new Version(10, 2, START.plusDays(10), List.of(item(4, "squat", Schedule.daily(1))))),
                List.of());
        RecordableDays days = RecordableDays.forStaff(changed, TODAY);
        assertThat(days.refusalOf(new Occurrence(BRIDGE, START.plusDays(9), 1))).isEmpty();
        assertThat(days.refusalOf(new Occurrence(BRIDGE, START.plusDays(10), 1)))
                .contains(Refusal.NOT_OFFERED);
        assertThat(days.refusalOf(new Occurrence(4, START.plusDays(10), 1))).isEmpty();
    }

    @Test
    void d_9_the_morning_after_is_told_only_once_the_day_has_passed() {
        Feeling morning = new Feeling(null, null, 3, false, null);
        assertThat(patient.refusalOf(TODAY, morning)).contains(Refusal.MORNING_NOT_YET);
        assertThat(patient.refusalOf(TODAY.minusDays(1), morning)).isEmpty();
        assertThat(patient.refusalOf(TODAY, new Feeling(2, 3, null, true, null)))
                .isEmpty();
    }

    private static Item item(int key, String slug, Schedule schedule) {
        return new Item(key, key, 1, slug, slug, Phase.MAIN, Side.NOT_SIDED, Dosage.of(1, 8, 0), schedule);
    }
}
