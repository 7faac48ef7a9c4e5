package org.homestretch.program.control;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.entity.DailyTime;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;

class SessionTimeEstimateTest {

    private static final Prescription STRETCH_OF_EACH_SIDE =
            prescription(Side.EACH, Dosage.of(1, 3, 20), Schedule.daily(1));

    private static Prescription prescription(Side side, Dosage dosage, Schedule schedule) {
        return new Prescription(Phase.MAIN, side, dosage, schedule, null);
    }

    @Test
    void rule_2b_five_stretches_of_each_side_take_710_seconds_and_are_green() {
        List<Prescription> five = Collections.nCopies(5, STRETCH_OF_EACH_SIDE);

        assertThat(SessionTimeEstimate.ofOneSession(five)).isEqualTo(Duration.ofSeconds(710));
        assertThat(SessionTimeEstimate.ofFullestDay(five).exerciseMinutes()).isEqualTo(12);
        assertThat(SessionTimeEstimate.ofFullestDay(five).isLong()).isFalse();
    }

    @Test
    void rule_2b_eight_stretches_of_each_side_take_1136_seconds_and_are_amber() {
        List<Prescription> eight = Collections.nCopies(8, STRETCH_OF_EACH_SIDE);

        assertThat(SessionTimeEstimate.ofOneSession(eight)).isEqualTo(Duration.ofSeconds(1136));
        assertThat(SessionTimeEstimate.ofFullestDay(eight).exerciseMinutes()).isEqualTo(19);
        assertThat(SessionTimeEstimate.ofFullestDay(eight).isLong()).isTrue();
    }

    @Test
    void rule_2b_a_move_without_hold_counts_three_seconds_and_one_side_counts_once() {
        Prescription left = prescription(Side.LEFT, Dosage.of(2, 10, 0), Schedule.daily(1));

        assertThat(SessionTimeEstimate.ofOneSession(List.of(left))).isEqualTo(Duration.ofSeconds(2 * 10 * 5 + 10));
    }

    @Test
    void each_way_is_done_twice_and_rest_lies_between_the_sets() {
        Dosage rolls = new Dosage(3, 10, DosageUnit.REPETITIONS, true, 0, 30, null);

        assertThat(SessionTimeEstimate.ofOneSession(List.of(prescription(Side.NOT_SIDED, rolls, Schedule.daily(1)))))
                .isEqualTo(Duration.ofSeconds(3 * 10 * 2 * 5 + 2 * 30 + 10));
    }

    @Test
    void rule_2b_activities_are_shown_apart() {
        Dosage walk = new Dosage(1, 30, DosageUnit.MINUTES, false, 0, 0, null);
        DailyTime day = SessionTimeEstimate.ofFullestDay(
                List.of(STRETCH_OF_EACH_SIDE, prescription(Side.NOT_SIDED, walk, Schedule.daily(1))));

        assertThat(day.exercising()).isEqualTo(Duration.ofSeconds(142));
        assertThat(day.activityMinutes()).isEqualTo(30);
        assertThat(day.isLong()).isFalse();
    }

    @Test
    void g_10_all_sessions_of_the_fullest_day_count() {
        Prescription twiceOnMonday = prescription(Side.EACH, Dosage.of(1, 3, 20), Schedule.on(Set.of(MONDAY), 2));
        Prescription onMondayAndWednesday =
                prescription(Side.EACH, Dosage.of(1, 3, 20), Schedule.on(Set.of(MONDAY, WEDNESDAY), 1));
        Prescription anyDay = prescription(Side.EACH, Dosage.of(1, 3, 20), Schedule.weekly(3));

        DailyTime day = SessionTimeEstimate.ofFullestDay(List.of(twiceOnMonday, onMondayAndWednesday, anyDay));

        assertThat(day.exercising()).isEqualTo(Duration.ofSeconds(4 * 142));
    }

    @Test
    void g_10_a_rhythm_meets_the_fullest_day_sooner_or_later() {
        Prescription onMonday = prescription(Side.EACH, Dosage.of(1, 3, 20), Schedule.on(Set.of(MONDAY), 1));
        Prescription everyOtherDay = prescription(Side.EACH, Dosage.of(1, 3, 20), Schedule.everyNthDay(2, 2));

        DailyTime day = SessionTimeEstimate.ofFullestDay(List.of(onMonday, everyOtherDay));

        assertThat(day.exercising()).isEqualTo(Duration.ofSeconds(3 * 142));
    }

    @Test
    void p_31_breaks_are_shown_apart_and_one_of_them_tells() {
        Dosage moving = new Dosage(1, 2, DosageUnit.MINUTES, false, 0, 0, null);
        DailyTime day = SessionTimeEstimate.ofFullestDay(List.of(
                STRETCH_OF_EACH_SIDE,
                prescription(Side.NOT_SIDED, moving, Schedule.breaks(30)),
                prescription(Side.NOT_SIDED, Dosage.of(1, 10, 0), Schedule.breaks(60))));

        assertThat(day.exercising()).isEqualTo(Duration.ofSeconds(142));
        assertThat(day.activities()).isZero();
        assertThat(day.oneBreak()).isEqualTo(Duration.ofSeconds(120 + 60));
        assertThat(day.breakMinutes()).isEqualTo(3);
    }

    @Test
    void exactly_a_quarter_of_an_hour_is_still_green() {
        assertThat(new DailyTime(Duration.ofMinutes(15), Duration.ZERO, Duration.ZERO).isLong())
                .isFalse();
        assertThat(new DailyTime(Duration.ofSeconds(901), Duration.ZERO, Duration.ZERO).isLong())
                .isTrue();
    }

    @Test
    void an_empty_program_takes_no_time() {
        assertThat(SessionTimeEstimate.ofFullestDay(List.of()).exercising()).isZero();
    }
}
