package org.homestretch.program.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CautionTest {

    private static Caution caution(CautionRule rule, CautionLevel level) {
        return Caution.ofItem(rule, level, 1);
    }

    @Test
    void p_15_a_tip_asks_for_nothing() {
        Caution tip = caution(CautionRule.LITTLE_GAIN_BEYOND_FOUR, CautionLevel.TIP);

        assertThat(tip.needsAnswer()).isFalse();
        assertThat(tip.needsReason()).isFalse();
    }

    @Test
    void p_15_a_warning_needs_an_answer_and_a_block_a_reason() {
        Caution warning = caution(CautionRule.EXERCISE_AND_CONDITION, CautionLevel.WARN);
        Caution block = caution(CautionRule.EXERCISE_AND_CONDITION, CautionLevel.BLOCK);

        assertThat(warning.needsAnswer()).isTrue();
        assertThat(warning.isAnsweredBy(null)).isTrue();
        assertThat(block.isAnsweredBy(" ")).isFalse();
        assertThat(block.isAnsweredBy("Surgeon allows it")).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> block.acknowledge(null));
    }

    @Test
    void rule_2a_a_dose_outside_the_soft_range_needs_a_reason() {
        Caution hold = caution(CautionRule.HOLD_OUTSIDE_SOFT_RANGE, CautionLevel.WARN);

        assertThat(hold.needsReason()).isTrue();
        assertThat(hold.acknowledge(" Very stiff ").reason()).isEqualTo("Very stiff");
    }
}
