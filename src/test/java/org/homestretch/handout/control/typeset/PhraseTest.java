package org.homestretch.handout.control.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which words of a phrase stay on one line (H-61). */
class PhraseTest {

    @Test
    void h_61_a_number_stays_with_a_short_word_behind_it() {
        assertThat(words("Hold for 20 seconds, 3 times a day").withWholeNumbers())
                .isEqualTo(words("Hold for 20\u00a0seconds, 3\u00a0times a day"));
    }

    @Test
    void h_61_what_is_multiplied_stays_together() {
        assertThat(words("Maria: 3 × 20 s").withWholeNumbers()).isEqualTo(words("Maria: 3\u00a0×\u00a020\u00a0s"));
    }

    @Test
    void h_61_a_number_does_not_stay_with_a_long_word_or_with_what_is_none() {
        assertThat(words("10 Wiederholungen, 3").withWholeNumbers()).isEqualTo(words("10 Wiederholungen, 3"));
        assertThat(words("for 20 ").withWholeNumbers()).isEqualTo(words("for 20 "));
    }

    @Test
    void h_61_undivided_words_have_no_blank_at_which_a_line_could_end() {
        assertThat(words("2 de diciembre de 2026").undivided().text()).doesNotContain(" ");
    }

    private static Phrase words(String text) {
        return new Phrase(text, Locale.ENGLISH);
    }
}
