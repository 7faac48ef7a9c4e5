package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.program.control.ItemFixture.BRIDGE;
import static org.homestretch.program.control.ItemFixture.CHILDS_POSE;
import static org.homestretch.program.control.ItemFixture.FIGURE_FOUR;
import static org.homestretch.program.control.ItemFixture.HAMSTRING_STRETCH;
import static org.homestretch.program.control.ItemFixture.draft;
import static org.homestretch.program.control.ItemFixture.facts;
import static org.homestretch.program.control.ItemFixture.usual;

import java.util.List;
import java.util.Set;
import org.homestretch.exercise.control.LibraryFiles;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;

/** How the exercises of a program go together. */
class CompositionPoliciesTest {

    private static final ExerciseFacts LEG_SWINGS =
            facts("leg-swings", Category.DYNAMIC_STRETCH, Laterality.EACH_SIDE, Dosage.of(1, 10, 0));
    private static final ExerciseFacts CAT_COW =
            facts("cat-cow", Category.MOBILITY, Laterality.NONE, Dosage.of(1, 5, 0));
    private static final ExerciseFacts PRESS_UP =
            facts("prone-press-up", Category.MOBILITY, Laterality.NONE, Dosage.of(1, 10, 1));
    private static final ExerciseFacts SINGLE_LEG_BRIDGE =
            facts("single-leg-bridge", Category.STRENGTHENING, Laterality.EACH_SIDE, Dosage.of(2, 8, 2));

    private static ReviewedItem oneSided(int key, Side side) {
        Prescription prescription = new Prescription(Phase.MAIN, side, Dosage.of(1, 3, 20), Schedule.daily(1), null);
        return new ReviewedItem(key, HAMSTRING_STRETCH, prescription);
    }

    @Test
    void g_14_a_dynamic_stretch_after_a_static_one_warns() {
        DynamicBeforeStatic policy = new DynamicBeforeStatic();

        assertThat(policy.review(draft(usual(1, CHILDS_POSE, Phase.MAIN), usual(2, LEG_SWINGS, Phase.MAIN))))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.key().itemKey()).isEqualTo(2);
                    assertThat(warning.level()).isEqualTo(CautionLevel.WARN);
                });
        assertThat(policy.review(draft(usual(1, LEG_SWINGS, Phase.MAIN), usual(2, CHILDS_POSE, Phase.MAIN))))
                .isEmpty();
    }

    @Test
    void g_14_a_gentle_move_after_a_deeper_stretch_of_the_same_region_and_phase_is_a_tip() {
        GentleBeforeDeeper policy = new GentleBeforeDeeper();

        assertThat(policy.review(draft(usual(1, CHILDS_POSE, Phase.MAIN), usual(2, CAT_COW, Phase.MAIN))))
                .singleElement()
                .satisfies(tip -> assertThat(tip.level()).isEqualTo(CautionLevel.TIP));
        assertThat(policy.review(draft(usual(1, CAT_COW, Phase.MAIN), usual(2, CHILDS_POSE, Phase.MAIN))))
                .isEmpty();
        assertThat(policy.review(draft(usual(1, FIGURE_FOUR, Phase.MAIN), usual(2, CAT_COW, Phase.MAIN))))
                .isEmpty();
        assertThat(policy.review(draft(usual(1, CHILDS_POSE, Phase.MAIN), usual(2, CAT_COW, Phase.COOL_DOWN))))
                .isEmpty();
    }

    @Test
    void p_45_bending_forward_and_arching_back_in_one_program_warn_once() {
        Contradictions contradictions = new Contradictions();
        contradictions.read();
        NothingContradictory policy = new NothingContradictory(contradictions.lines());

        assertThat(policy.review(draft(
                        usual(1, CHILDS_POSE, Phase.MAIN),
                        usual(2, PRESS_UP, Phase.MAIN),
                        usual(3, PRESS_UP, Phase.MAIN))))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.key().isAboutWholeProgram()).isTrue();
                    assertThat(warning.key().matrixRule()).isEqualTo("X-1");
                    assertThat(warning.level()).isEqualTo(CautionLevel.WARN);
                });
        assertThat(policy.review(draft(usual(1, CHILDS_POSE, Phase.MAIN), usual(2, BRIDGE, Phase.MAIN))))
                .isEmpty();
    }

    @Test
    void p_45_contradictions_name_exercises_of_the_library_on_one_side_only() {
        Contradictions contradictions = new Contradictions();
        contradictions.read();

        assertThat(contradictions.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(LibraryFiles.exercises())
                    .extracting(ExerciseContent::slug)
                    .containsAll(line.one())
                    .containsAll(line.other());
            assertThat(line.one()).doesNotContainAnyElementsOf(line.other());
            assertThat(line.text()).endsWith(".");
        });
    }

    @Test
    void p_46_the_same_exercise_twice_for_a_side_warns_and_once_for_each_side_does_not() {
        EachExerciseOnce policy = new EachExerciseOnce();

        assertThat(policy.review(draft(oneSided(1, Side.LEFT), oneSided(2, Side.RIGHT))))
                .isEmpty();
        assertThat(policy.review(draft(oneSided(1, Side.LEFT), oneSided(2, Side.LEFT))))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.key().itemKey()).isEqualTo(2);
                    assertThat(warning.level()).isEqualTo(CautionLevel.WARN);
                });
        assertThat(policy.review(draft(oneSided(1, Side.EACH), oneSided(2, Side.RIGHT))))
                .hasSize(1);
    }

    @Test
    void p_47_two_steps_of_a_ladder_are_a_tip_at_the_harder_one() {
        OneStepOfLadder policy = new OneStepOfLadder();

        assertThat(policy.review(draft(usual(1, SINGLE_LEG_BRIDGE, Phase.MAIN), usual(2, BRIDGE, Phase.MAIN))))
                .singleElement()
                .satisfies(tip -> {
                    assertThat(tip.key().itemKey()).isEqualTo(1);
                    assertThat(tip.level()).isEqualTo(CautionLevel.TIP);
                });
        assertThat(policy.review(draft(usual(1, BRIDGE, Phase.MAIN)))).isEmpty();
    }

    @Test
    void g_24_stretches_for_the_spine_alone_are_a_tip_from_the_third_on() {
        MoreThanTheSpine policy = new MoreThanTheSpine();
        ReviewedItem spine = usual(1, CHILDS_POSE, Phase.MAIN);

        assertThat(policy.review(draft(spine, spine))).isEmpty();
        assertThat(policy.review(draft(spine, spine, spine)))
                .singleElement()
                .satisfies(tip -> assertThat(tip.level()).isEqualTo(CautionLevel.TIP));
        assertThat(policy.review(draft(spine, spine, spine, usual(2, FIGURE_FOUR, Phase.MAIN))))
                .isEmpty();
    }

    @Test
    void g_25_stretches_alone_are_a_tip_from_three_items_on() {
        MoreThanStretches policy = new MoreThanStretches();
        ReviewedItem stretch = usual(1, FIGURE_FOUR, Phase.MAIN);

        assertThat(policy.review(draft(stretch, stretch))).isEmpty();
        assertThat(policy.review(draft(stretch, stretch, stretch)))
                .singleElement()
                .satisfies(tip -> assertThat(tip.level()).isEqualTo(CautionLevel.TIP));
        assertThat(policy.review(draft(stretch, stretch, usual(2, BRIDGE, Phase.MAIN))))
                .isEmpty();
    }

    @Test
    void p_50_a_rule_of_the_clinic_finds_exercises_by_any_of_its_marks_for_every_patient() {
        Coverage strengthening = new Coverage(
                Set.of(),
                Set.of(),
                Set.of(Category.STRENGTHENING),
                Set.of(BodyRegion.BUTTOCK),
                Set.of(),
                Set.of(),
                false);
        MatrixRule rule = new MatrixRule("K-1", Set.of(), CautionLevel.WARN, strengthening, "Ask first.");

        assertThat(new ConditionsAndExercises(List.of(rule))
                        .review(draft(
                                usual(1, CHILDS_POSE, Phase.MAIN),
                                usual(2, BRIDGE, Phase.MAIN),
                                usual(3, FIGURE_FOUR, Phase.MAIN))))
                .hasSize(2)
                .allSatisfy(warning -> {
                    assertThat(warning.key().rule()).isEqualTo(CautionRule.CLINIC_RULE);
                    assertThat(warning.key().matrixRule()).isEqualTo("K-1");
                    assertThat(warning.conditions()).isEmpty();
                });
    }
}
