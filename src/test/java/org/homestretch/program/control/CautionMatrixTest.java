package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.Phase;
import org.junit.jupiter.api.Test;

class CautionMatrixTest {

    private final CautionMatrix matrix = new CautionMatrix();

    private List<Caution> cautions(String condition, ExerciseFacts... exercises) {
        matrix.read();
        List<ReviewedItem> items = IntStream.range(0, exercises.length)
                .mapToObj(place -> ItemFixture.usual(place + 1, exercises[place], Phase.MAIN))
                .toList();
        return new ConditionsAndExercises(matrix.rules())
                .review(new ReviewedDraft(items, ItemFixture.patient(Set.of(condition))))
                .toList();
    }

    @Test
    void rule_3d_the_library_file_is_understood_line_by_line() {
        matrix.read();

        assertThat(matrix.rules()).isNotEmpty().extracting(MatrixRule::id).doesNotHaveDuplicates();
        assertThat(matrix.rules()).allSatisfy(rule -> assertThat(rule.advice()).isNotBlank());
    }

    @Test
    void rule_3d_knee_osteoarthritis_makes_the_therapist_think_about_childs_pose() {
        assertThat(cautions("C11", ItemFixture.CHILDS_POSE, ItemFixture.FIGURE_FOUR, ItemFixture.BRIDGE))
                .singleElement()
                .satisfies(caution -> {
                    assertThat(caution.key().itemKey()).isEqualTo(1);
                    assertThat(caution.level()).isEqualTo(CautionLevel.WARN);
                });
    }

    @Test
    void rule_3d_a_replaced_hip_blocks_figure_four_and_childs_pose() {
        assertThat(cautions("A1", ItemFixture.CHILDS_POSE, ItemFixture.FIGURE_FOUR, ItemFixture.BRIDGE))
                .hasSize(2)
                .allSatisfy(caution -> assertThat(caution.level()).isEqualTo(CautionLevel.BLOCK));
    }
}
