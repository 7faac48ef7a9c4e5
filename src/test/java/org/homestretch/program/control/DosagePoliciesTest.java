package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.program.control.ItemFixture.BRIDGE;
import static org.homestretch.program.control.ItemFixture.CHILDS_POSE;
import static org.homestretch.program.control.ItemFixture.FIGURE_FOUR;
import static org.homestretch.program.control.ItemFixture.HAMSTRING_STRETCH;
import static org.homestretch.program.control.ItemFixture.facts;
import static org.homestretch.program.control.ItemFixture.prescribed;

import java.time.DayOfWeek;
import java.util.Set;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.OwnRange;
import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.UsualDose;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DosagePoliciesTest {

    @ParameterizedTest
    @CsvSource({"14, true", "15, false", "30, false", "31, true", "0, true"})
    void g_1_a_stretch_is_held_15_to_30_seconds(int hold, boolean warns) {
        var caution = new HoldWithinSoftRange().review(prescribed(CHILDS_POSE, Dosage.of(1, 3, hold)));

        assertThat(caution.isPresent()).isEqualTo(warns);
        caution.ifPresent(warning -> {
            assertThat(warning.level()).isEqualTo(CautionLevel.WARN);
            assertThat(warning.needsReason()).isTrue();
            assertThat(warning.figures()).containsExactly(hold, 15, 30);
        });
    }

    @ParameterizedTest
    @CsvSource({"120, false", "121, true"})
    void g_4_figure_four_may_be_held_two_minutes(int hold, boolean warns) {
        assertThat(new HoldWithinSoftRange()
                        .review(prescribed(FIGURE_FOUR, Dosage.of(1, 2, hold)))
                        .isPresent())
                .isEqualTo(warns);
    }

    @Test
    void rule_2a_strengthening_without_a_hold_is_usual() {
        assertThat(new HoldWithinSoftRange().review(prescribed(BRIDGE, Dosage.of(2, 10, 0))))
                .isEmpty();
        assertThat(new HoldWithinSoftRange().review(prescribed(BRIDGE, Dosage.of(2, 10, 11))))
                .isPresent();
    }

    @Test
    void rule_2a_the_default_of_an_exercise_never_warns() {
        ExerciseFacts heelProp =
                facts("heel-prop-extension", Category.STATIC_STRETCH, Laterality.EACH_SIDE, Dosage.of(1, 1, 120));

        assertThat(new HoldWithinSoftRange().review(prescribed(heelProp, Dosage.of(1, 1, 120))))
                .isEmpty();
        assertThat(new AmountWithinSoftRange().review(prescribed(heelProp, Dosage.of(1, 1, 120))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "5, false", "6, true"})
    void g_6_a_stretch_is_repeated_two_to_five_times(int repetitions, boolean warns) {
        assertThat(new AmountWithinSoftRange()
                        .review(prescribed(CHILDS_POSE, Dosage.of(1, repetitions, 20)))
                        .isPresent())
                .isEqualTo(warns);
    }

    @Test
    void g_8_breaths_are_not_measured_by_a_range_of_repetitions() {
        Dosage breaths = new Dosage(1, 20, DosageUnit.BREATHS, false, 0, 0, null);
        ExerciseFacts catCow = facts("cat-cow", Category.MOBILITY, Laterality.NONE, Dosage.of(1, 5, 0));

        assertThat(new AmountWithinSoftRange().review(prescribed(catCow, breaths)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "6, false"})
    void g_6_more_than_four_repetitions_bring_little_is_a_tip_where_no_warning_stands(int repetitions, boolean tip) {
        var caution = new LittleGainBeyondFour().review(prescribed(CHILDS_POSE, Dosage.of(1, repetitions, 20)));

        assertThat(caution.isPresent()).isEqualTo(tip);
        caution.ifPresent(advice -> assertThat(advice.needsAnswer()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true"})
    void rule_2a_strengthening_is_done_in_up_to_three_sets(int sets, boolean warns) {
        assertThat(new SetsWithinSoftRange()
                        .review(prescribed(BRIDGE, Dosage.of(sets, 10, 3)))
                        .isPresent())
                .isEqualTo(warns);
    }

    @ParameterizedTest
    @CsvSource({"STATIC_STRETCH, 2, false", "STATIC_STRETCH, 3, true", "MOBILITY, 3, false", "POSTURE, 6, false"})
    void g_9_once_or_twice_a_day_unless_the_kind_says_otherwise(Category category, int times, boolean warns) {
        ExerciseFacts exercise = facts("any", category, Laterality.NONE, Dosage.of(1, 5, 0));

        assertThat(new TimesADayWithinSoftRange()
                        .review(prescribed(exercise, Dosage.of(1, 5, 0), Schedule.daily(times)))
                        .isPresent())
                .isEqualTo(warns);
    }

    @Test
    void g_11_a_class_has_its_own_weekly_quota() {
        Dosage lesson = new Dosage(1, 45, DosageUnit.MINUTES, false, 0, 0, null);
        ExerciseFacts yoga = new ExerciseFacts(
                "yoga",
                ItemFixture.traits(Category.GENERAL_ACTIVITY, Laterality.NONE, BodyRegion.WHOLE_BODY),
                new UsualDose(lesson, Frequency.weekly(1), new OwnRange(null, null, null, new Range(1, 2))),
                null,
                false);
        QuotaWithinSoftRange policy = new QuotaWithinSoftRange();

        assertThat(policy.review(prescribed(yoga, lesson, Schedule.weekly(2)))).isEmpty();
        assertThat(policy.review(prescribed(yoga, lesson, Schedule.weekly(5)))).isPresent();
        assertThat(policy.review(prescribed(yoga, lesson, Schedule.daily(1)))).isEmpty();
    }

    @Test
    void g_7_one_side_only_of_an_exercise_for_each_side_is_a_tip() {
        Prescription left = new Prescription(Phase.MAIN, Side.LEFT, Dosage.of(1, 3, 20), Schedule.daily(1), null);
        BothSidesUnlessMeant policy = new BothSidesUnlessMeant();

        assertThat(policy.review(new ReviewedItem(1, HAMSTRING_STRETCH, left))).isPresent();
        assertThat(policy.review(prescribed(HAMSTRING_STRETCH, Dosage.of(1, 3, 20))))
                .isEmpty();
        assertThat(policy.review(prescribed(CHILDS_POSE, Dosage.of(1, 3, 20)))).isEmpty();
    }

    @Test
    void g_7_only_an_exercise_for_each_side_can_be_prescribed_for_one() {
        assertThat(SidesOfExercise.possible(Laterality.EACH_SIDE)).containsExactly(Side.EACH, Side.LEFT, Side.RIGHT);
        assertThat(SidesOfExercise.possible(Laterality.BOTH_TOGETHER)).containsExactly(Side.NOT_SIDED);
        assertThat(SidesOfExercise.possible(Laterality.NONE)).containsExactly(Side.NOT_SIDED);
    }

    @Test
    void rule_2a_strengthening_has_a_day_between() {
        DayBetweenStrengthening policy = new DayBetweenStrengthening();
        Dosage dosage = Dosage.of(2, 10, 3);

        assertThat(policy.review(prescribed(BRIDGE, dosage, Schedule.daily(1)))).isPresent();
        assertThat(policy.review(prescribed(BRIDGE, dosage, Schedule.weekly(4))))
                .isPresent();
        assertThat(policy.review(prescribed(BRIDGE, dosage, Schedule.weekly(3))))
                .isEmpty();
        assertThat(policy.review(prescribed(BRIDGE, dosage, Schedule.everyNthDay(2, 1))))
                .isEmpty();
        assertThat(policy.review(
                        prescribed(BRIDGE, dosage, Schedule.on(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), 1))))
                .isPresent();
        assertThat(policy.review(
                        prescribed(BRIDGE, dosage, Schedule.on(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60, 1, REPETITIONS, false", "59, 1, REPETITIONS, true", "30, 2, MINUTES, false", "29, 2, MINUTES, true"
    })
    void g_26_posture_exercises_fit_breaks_up_to_hourly_and_moving_about_every_half_hour(
            int minutes, int amount, DosageUnit unit, boolean warns) {
        ExerciseFacts posture = facts("posture-check", Category.POSTURE, Laterality.NONE, Dosage.of(1, 1, 0));
        Dosage dosage = new Dosage(1, amount, unit, false, 0, 0, null);

        var caution = new BreaksWithinSoftRange().review(prescribed(posture, dosage, Schedule.breaks(minutes)));

        assertThat(caution.isPresent()).isEqualTo(warns);
        assertThat(new TimesADayWithinSoftRange().review(prescribed(posture, dosage, Schedule.breaks(minutes))))
                .isEmpty();
    }

    @Test
    void g_26_a_stretch_is_not_done_in_every_break() {
        BreaksWithinSoftRange policy = new BreaksWithinSoftRange();

        assertThat(policy.review(prescribed(CHILDS_POSE, Dosage.of(1, 3, 20), Schedule.breaks(60))))
                .hasValueSatisfying(caution -> assertThat(caution.needsReason()).isTrue());
        assertThat(policy.review(prescribed(CHILDS_POSE, Dosage.of(1, 3, 20), Schedule.daily(2))))
                .isEmpty();
    }

    @Test
    void rule_2a_an_exercise_that_the_library_has_done_daily_needs_no_day_between() {
        ExerciseFacts hipAbduction =
                facts("side-lying-hip-abduction", Category.STRENGTHENING, Laterality.EACH_SIDE, Dosage.of(1, 10, 0));

        assertThat(new DayBetweenStrengthening()
                        .review(prescribed(hipAbduction, Dosage.of(1, 10, 0), Schedule.daily(1))))
                .isEmpty();
    }
}
