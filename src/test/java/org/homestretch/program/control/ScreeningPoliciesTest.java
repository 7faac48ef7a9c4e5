package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.program.control.ItemFixture.BRIDGE;
import static org.homestretch.program.control.ItemFixture.CHILDS_POSE;
import static org.homestretch.program.control.ItemFixture.facts;
import static org.homestretch.program.control.ScreenedFixture.draft;
import static org.homestretch.program.control.ScreenedFixture.old;
import static org.homestretch.program.control.ScreenedFixture.pain;
import static org.homestretch.program.control.ScreenedFixture.raised;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.patient.entity.PainHistory;
import org.homestretch.patient.entity.ScreeningQuestion;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What age and the answers of a screening mean for a program. */
class ScreeningPoliciesTest {

    private static final ExerciseFacts NECK_ROTATION =
            facts("neck-rotation", Category.MOBILITY, Laterality.EACH_SIDE, Dosage.of(1, 5, 5));
    private static final ExerciseFacts SUPERMAN =
            facts("superman", Category.STRENGTHENING, Laterality.NONE, Dosage.of(2, 10, 3));
    private static final ExerciseFacts DEAD_BUG =
            facts("dead-bug", Category.STRENGTHENING, Laterality.EACH_SIDE, Dosage.of(2, 6, 0));

    private static List<Caution> matrix(ReviewedDraft draft) {
        CautionMatrix matrix = new CautionMatrix();
        matrix.read();
        return new ConditionsAndExercises(matrix.rules()).review(draft).toList();
    }

    private static List<Caution> review(ReviewPolicy policy, ScreeningView screening) {
        return policy.review(draft(screening, CHILDS_POSE)).toList();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"RF10", "RF12", "RF13A", "RF13B", "P2", "P10", "P11", "P16"})
    void rule_3c_an_open_red_flag_blocks_the_program_until_it_is_cleared(ScreeningQuestion flag) {
        assertThat(review(new RedFlagsCleared(), raised(Set.of(flag), Set.of())))
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.key().isAboutWholeProgram()).isTrue();
                    assertThat(block.key().matrixRule()).isEqualTo(flag.code());
                    assertThat(block.level()).isEqualTo(CautionLevel.BLOCK);
                    assertThat(block.advice()).isEqualTo("Sign of " + flag.code() + ": something.");
                });
        assertThat(review(new RedFlagsCleared(), raised(Set.of(flag), Set.of(flag))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"RF10", "RF12", "RF13A", "RF13B"})
    void rule_3c_age_stiffness_operation_and_pregnancy_warn(ScreeningQuestion flag) {
        assertThat(review(new RedFlagsCleared(), raised(Set.of(flag), Set.of())))
                .singleElement()
                .satisfies(warning -> assertThat(warning.level()).isEqualTo(CautionLevel.WARN));
    }

    @Test
    void rf_14_blocks_each_neck_item_while_it_is_open() {
        ScreeningView open = raised(Set.of(ScreeningQuestion.RF14), Set.of());
        assertThat(matrix(draft(open, NECK_ROTATION, CHILDS_POSE)))
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.key().itemKey()).isEqualTo(1);
                    assertThat(block.level()).isEqualTo(CautionLevel.BLOCK);
                });

        ScreeningView cleared = raised(Set.of(ScreeningQuestion.RF14), Set.of(ScreeningQuestion.RF14));
        assertThat(matrix(draft(cleared, NECK_ROTATION))).isEmpty();
    }

    @Test
    void rf_13_a_pregnancy_told_at_the_screening_counts_like_one_noted() {
        assertThat(matrix(draft(raised(Set.of(ScreeningQuestion.RF13B), Set.of()), DEAD_BUG, CHILDS_POSE)))
                .singleElement()
                .satisfies(warning -> assertThat(warning.conditions()).containsExactly("A11"));
    }

    @Test
    void rf_13_after_a_recent_operation_each_item_that_loads_warns() {
        ScreeningView operated = raised(Set.of(ScreeningQuestion.RF13A), Set.of());

        assertThat(new CareAfterOperation().review(draft(operated, CHILDS_POSE, BRIDGE)))
                .extracting(warning -> warning.key().itemKey())
                .containsExactly(2);
        assertThat(new CareAfterOperation().review(draft(raised(Set.of(), Set.of()), BRIDGE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"64, 0", "65, 1", "90, 1"})
    void rule_p17_from_65_on_a_high_load_warns(int age, int warnings) {
        assertThat(matrix(draft(new ReviewedPatient(Set.of(), age, null), SUPERMAN)))
                .hasSize(warnings)
                .allSatisfy(warning -> assertThat(warning.level()).isEqualTo(CautionLevel.WARN));
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, true"})
    void p_43_rule_p1_severe_pain_warns(int severity, boolean warns) {
        PainHistory pain = new PainHistory(severity, YearMonth.of(2026, 1), true, "Strain", null);

        assertThat(review(new NoSeverePain(), pain(pain, false))).hasSize(warns ? 1 : 0);
    }

    @Test
    void p_43_rule_p9_severe_or_chronic_pain_warns_until_an_assessment_is_on_record() {
        PainHistory severe = new PainHistory(9, YearMonth.of(2026, 1), true, "Strain", null);
        PainHistory assessed = new PainHistory(9, YearMonth.of(2026, 1), true, "Strain", "Examined in March");

        assertThat(review(new AssessedBeforeStart(), pain(severe, false))).hasSize(1);
        assertThat(review(new AssessedBeforeStart(), pain(ScreenedFixture.MILD, true)))
                .hasSize(1);
        assertThat(review(new AssessedBeforeStart(), pain(assessed, true))).isEmpty();
        assertThat(review(new AssessedBeforeStart(), pain(ScreenedFixture.MILD, false)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P2, WARN", "P10, WARN", "P11, WARN", "P16, TIP"})
    void p_43_rules_p2_p10_p11_and_p16_are_borne_in_mind(ScreeningQuestion question, CautionLevel level) {
        assertThat(review(new HealthAnswersHeeded(), raised(Set.of(question), Set.of())))
                .singleElement()
                .satisfies(caution -> {
                    assertThat(caution.level()).isEqualTo(level);
                    assertThat(caution.key().matrixRule()).isEqualTo(question.name());
                });
        assertThat(review(new HealthAnswersHeeded(), raised(Set.of(ScreeningQuestion.RF6), Set.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rule_p15_an_open_cause_is_a_tip(boolean found) {
        PainHistory pain = new PainHistory(3, YearMonth.of(2026, 1), found, "Strain", null);

        assertThat(review(new CauseSought(), pain(pain, false))).hasSize(found ? 0 : 1);
    }

    @Test
    void pt_16_p_43_a_screening_that_is_too_old_or_older_than_a_condition_warns() {
        assertThat(review(new ScreeningUpToDate(), old(false, false))).isEmpty();
        assertThat(review(new ScreeningUpToDate(), old(true, false)))
                .extracting(warning -> warning.key().rule())
                .containsExactly(CautionRule.SCREENING_OUTDATED);
        assertThat(review(new ScreeningUpToDate(), old(true, true)))
                .extracting(warning -> warning.key().rule())
                .containsExactly(CautionRule.CONDITION_SINCE_SCREENING);
    }

    @Test
    void p_40_before_the_first_screening_its_rules_are_silent() {
        assertThat(review(new RedFlagsCleared(), null)).isEmpty();
        assertThat(review(new CareAfterOperation(), null)).isEmpty();
    }
}
