package org.homestretch.exercise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenInstructionTest {

    @Test
    void l_25_what_is_missing_in_a_language_is_said_in_english() {
        Said missing = Said.of(null, "ar");
        Said english = Said.of("Breathe slowly.", "en");

        assertThat(Said.first(missing, english)).isEqualTo(english);
        assertThat(Said.first(Said.of(" ", "ar"), english)).isEqualTo(english);
        assertThat(Said.first(new Said(List.of("واحد"), "ar"), english).language())
                .isEqualTo("ar");
    }

    @Test
    void l_25_arabic_runs_from_right_to_left() {
        assertThat(Said.of("قف", "ar").direction()).isEqualTo("rtl");
        assertThat(Said.of("Steh", "de").direction()).isEqualTo("ltr");
    }
}
