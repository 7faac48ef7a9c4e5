package org.homestretch.program.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;
import org.junit.jupiter.api.Test;

class CautionAnswerTest {

    private static final Caution WARNING = Caution.ofProgram(CautionRule.MANY_EXERCISES, CautionLevel.WARN, 7);
    private static final Caution BLOCK = Caution.ofItem(CautionRule.EXERCISE_RETIRED, CautionLevel.BLOCK, 1);

    @Test
    void p_15_a_warning_is_answered_by_a_tick_and_a_block_by_a_reason() {
        CautionAnswer warned = new CautionAnswer(WARNING, "", true, null);
        CautionAnswer blocked = new CautionAnswer(BLOCK, "Bridge", true, null);
        assertThat(warned.isGiven()).isFalse();
        assertThat(blocked.isGiven()).isFalse();

        warned.setConsidered(true);
        blocked.setReason("Nothing else fits");

        assertThat(warned.isGiven()).isTrue();
        assertThat(blocked.isGiven()).isTrue();
    }

    @Test
    void p_44_a_reason_of_the_version_before_is_offered_and_must_be_confirmed() {
        CautionAnswer again = new CautionAnswer(BLOCK, "Bridge", true, BLOCK.acknowledge("Nothing else fits"));
        assertThat(again.getReason()).isEqualTo("Nothing else fits");
        assertThat(again.isGiven()).isFalse();

        again.setConsidered(true);

        assertThat(again.isGiven()).isTrue();
        assertThat(again.words()).isEqualTo("Nothing else fits");
    }

    @Test
    void p_44_a_warning_considered_before_is_not_ticked_by_itself() {
        CautionAnswer again = new CautionAnswer(WARNING, "", true, WARNING.acknowledge(null));

        assertThat(again.isConsidered()).isFalse();
        assertThat(again.isGiven()).isFalse();
    }
}
