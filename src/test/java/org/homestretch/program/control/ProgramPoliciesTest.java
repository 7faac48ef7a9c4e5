package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.program.control.ItemFixture.BRIDGE;
import static org.homestretch.program.control.ItemFixture.CHILDS_POSE;
import static org.homestretch.program.control.ItemFixture.FIGURE_FOUR;
import static org.homestretch.program.control.ItemFixture.HAMSTRING_STRETCH;
import static org.homestretch.program.control.ItemFixture.draft;
import static org.homestretch.program.control.ItemFixture.facts;
import static org.homestretch.program.control.ItemFixture.usual;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;
import org.homestretch.program.entity.Phase;
import org.junit.jupiter.api.Test;

class ProgramPoliciesTest {

    private static final ExerciseFacts LEG_SWINGS =
            facts("leg-swings", Category.DYNAMIC_STRETCH, Laterality.EACH_SIDE, Dosage.of(1, 10, 0));
    private static final ExerciseFacts CAT_COW =
            facts("cat-cow", Category.MOBILITY, Laterality.NONE, Dosage.of(1, 5, 0));

    private static final MatrixRule KNEES = new MatrixRule(
            "M-6",
            Set.of("C11", "C16"),
            CautionLevel.WARN,
            Coverage.of(Set.of("childs-pose"), Set.of(), false),
            "Pad the knee.");
    private static final MatrixRule NEW_HIP = new MatrixRule(
            "M-7",
            Set.of("A1"),
            CautionLevel.BLOCK,
            Coverage.of(Set.of("childs-pose"), Set.of(), false),
            "Ask the surgeon.");
    private static final MatrixRule FLOOR = new MatrixRule(
            "M-15",
            Set.of("A13"),
            CautionLevel.WARN,
            Coverage.of(Set.of(), Set.of(StartPosition.SUPINE), false),
            "Offer a chair.");
    private static final MatrixRule FRACTURE = new MatrixRule(
            "M-16", Set.of("A14"), CautionLevel.BLOCK, Coverage.of(Set.of(), Set.of(), true), "Not before cleared.");

    private static List<Caution> byMatrix(Set<String> conditions, ReviewedItem... items) {
        return new ConditionsAndExercises(List.of(KNEES, NEW_HIP, FLOOR, FRACTURE))
                .review(new ReviewedDraft(List.of(items), ItemFixture.patient(conditions)))
                .toList();
    }

    @Test
    void g_14_a_dynamic_stretch_without_a_warm_up_warns() {
        var warnings = new WarmUpBeforeDynamicStretch()
                .review(draft(usual(1, LEG_SWINGS, Phase.WARM_UP), usual(2, CHILDS_POSE, Phase.MAIN)));

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.key().itemKey()).isEqualTo(1);
            assertThat(warning.level()).isEqualTo(CautionLevel.WARN);
        });
    }

    @Test
    void g_14_a_gentle_item_in_the_warm_up_before_it_is_enough() {
        WarmUpBeforeDynamicStretch policy = new WarmUpBeforeDynamicStretch();

        assertThat(policy.review(draft(usual(1, CAT_COW, Phase.WARM_UP), usual(2, LEG_SWINGS, Phase.WARM_UP))))
                .isEmpty();
        assertThat(policy.review(draft(usual(1, CAT_COW, Phase.MAIN), usual(2, LEG_SWINGS, Phase.MAIN))))
                .hasSize(1);
    }

    @Test
    void g_10_more_than_fifteen_minutes_a_day_warn() {
        ReviewedItem stretch = usual(1, HAMSTRING_STRETCH, Phase.MAIN);
        FifteenMinutesADay policy = new FifteenMinutesADay();

        assertThat(policy.review(new ReviewedDraft(Collections.nCopies(5, stretch), ItemFixture.patient(Set.of()))))
                .isEmpty();
        assertThat(policy.review(new ReviewedDraft(Collections.nCopies(8, stretch), ItemFixture.patient(Set.of()))))
                .singleElement()
                .satisfies(warning -> assertThat(warning.figures()).containsExactly(19));
    }

    @Test
    void g_10_more_than_six_exercises_warn() {
        ReviewedItem item = usual(1, BRIDGE, Phase.MAIN);
        SixExercisesAtMost policy = new SixExercisesAtMost();

        assertThat(policy.review(new ReviewedDraft(Collections.nCopies(6, item), ItemFixture.patient(Set.of()))))
                .isEmpty();
        assertThat(policy.review(new ReviewedDraft(Collections.nCopies(7, item), ItemFixture.patient(Set.of()))))
                .hasSize(1);
    }

    @Test
    void rule_3d_knee_osteoarthritis_warns_at_childs_pose_and_nowhere_else() {
        assertThat(byMatrix(Set.of("C11"), usual(1, CHILDS_POSE, Phase.MAIN), usual(2, FIGURE_FOUR, Phase.MAIN)))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.key().itemKey()).isEqualTo(1);
                    assertThat(warning.key().matrixRule()).isEqualTo("M-6");
                    assertThat(warning.advice()).isEqualTo("Pad the knee.");
                    assertThat(warning.needsAnswer()).isTrue();
                    assertThat(warning.needsReason()).isFalse();
                });
    }

    @Test
    void rule_3d_a_line_speaks_once_however_many_of_its_conditions_the_patient_has() {
        assertThat(byMatrix(Set.of("C11", "C16", "C1"), usual(1, CHILDS_POSE, Phase.MAIN)))
                .singleElement()
                .satisfies(warning -> assertThat(warning.conditions()).containsExactlyInAnyOrder("C11", "C16"));
    }

    @Test
    void rule_3d_a_replaced_hip_blocks_until_there_is_a_reason() {
        assertThat(byMatrix(Set.of("A1"), usual(1, CHILDS_POSE, Phase.MAIN)))
                .singleElement()
                .satisfies(block -> assertThat(block.needsReason()).isTrue());
    }

    @Test
    void rule_3d_who_cannot_get_down_to_the_floor_is_warned_at_every_item_on_it() {
        assertThat(byMatrix(Set.of("A13"), usual(1, CHILDS_POSE, Phase.MAIN), usual(2, BRIDGE, Phase.MAIN)))
                .extracting(caution -> caution.key().itemKey())
                .containsExactly(1, 2);
    }

    @Test
    void rule_3d_a_recent_fracture_bars_the_whole_program() {
        assertThat(byMatrix(Set.of("A14"), usual(1, CHILDS_POSE, Phase.MAIN), usual(2, BRIDGE, Phase.MAIN)))
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.key().isAboutWholeProgram()).isTrue();
                    assertThat(block.key().rule()).isEqualTo(CautionRule.CONDITION_BARS_PROGRAM);
                });
    }

    @Test
    void rule_3d_a_patient_without_conditions_has_no_cautions_of_the_matrix() {
        assertThat(byMatrix(Set.of(), usual(1, CHILDS_POSE, Phase.MAIN))).isEmpty();
    }
}
