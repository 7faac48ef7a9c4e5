package org.homestretch.handout.control.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** H-19: what people are called and how it prints. */
class LettersTest {

    private static final Fonts FONTS = new Fonts("/fonts/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李小龍",
                "田中さくら",
                "タナカ",
                "김민수",
                "Ἀθηνᾶ Παπαδοπούλου",
                "Дмитрий Щербаков",
                "שרה לוי",
                "राजेश कुमार",
                "Nguyễn Thị Hương",
                "Łukasz Żółć",
                "محمد عبد الله",
                "Þórður",
                "O\u2019Brien-Smith",
                "Ŋĝĩ"
            })
    void h_19_names_print_as_they_are_written(String name) {
        assertThat(new Letters(FONTS).printable(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ნინო, nino",
        "Բագրատ, Bagrat",
        "Anna 👍🏽, 'Anna '",
        "e\u0301 Zoe\u0308, é Zoë",
        "שָׂרָה, שרה",
        "مُحَمَّد, محمد",
        "a\u202eb, ab",
        "tab\tand\u0007bell, tab andbell"
    })
    void h_19_what_no_font_has_becomes_latin_or_nothing_and_never_a_box(String typed, String printed) {
        assertThat(new Letters(FONTS).printable(typed)).isEqualTo(printed);
    }

    @Test
    void h_19_the_large_font_is_read_only_when_a_name_needs_it() {
        Fonts fonts = new Fonts("/fonts/");
        new Letters(fonts).printable("Anna 👍 Novák");
        assertThat(fonts.isRead(FontFamily.CJK)).isFalse();
        new Letters(fonts).printable("Anna 王芳");
        assertThat(fonts.isRead(FontFamily.CJK)).isTrue();
    }
}
