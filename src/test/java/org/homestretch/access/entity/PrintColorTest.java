package org.homestretch.access.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintColorTest {

    /** Worked out by hand from the formula; #767676 is the lightest gray that is enough on white. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #ffffff, 1.00",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#ffffff, #008000, 5.14"
    })
    void ac_12_contrast_is_that_of_wcag(String words, String ground, double ratio) {
        assertThat(color(words).contrastWith(color(ground))).isCloseTo(ratio, within(0.01));
        assertThat(color(ground).contrastWith(color(words))).isCloseTo(ratio, within(0.01));
    }

    @Test
    void ac_12_words_are_hardest_to_read_on_the_tint() {
        PrintColor gray = color("#767676");

        assertThat(gray.tint()).isEqualTo(color("#f4f4f4"));
        assertThat(gray.contrast()).isEqualTo(gray.contrastWith(gray.tint())).isLessThan(PrintColor.CONTRAST_MIN);
        assertThat(color("#0d5c63").contrast()).isGreaterThan(PrintColor.CONTRAST_MIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0d5c63", "0D5C63", " #0D5c63 "})
    void a_color_is_read_the_way_people_type_it(String typed) {
        assertThat(color(typed)).isEqualTo(new PrintColor(13, 92, 99));
        assertThat(color(typed).code()).isEqualTo("#0d5c63");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "teal", "#0d5c6", "#0d5c633", "#0d5c6g", "rgb(1,2,3)", "##0d5c6", "#abc"})
    void what_is_no_color_is_not_guessed(String typed) {
        assertThat(PrintColor.read(typed)).isEmpty();
    }

    @Test
    void channels_end_at_255() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PrintColor(0, 256, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PrintColor(-1, 0, 0));
    }

    private static PrintColor color(String typed) {
        return PrintColor.read(typed).orElseThrow();
    }
}
