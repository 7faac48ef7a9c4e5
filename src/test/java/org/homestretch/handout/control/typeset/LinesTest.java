package org.homestretch.handout.control.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How words become lines. The letters are 12 points high, which is about 2.5 millimeters each. */
class LinesTest {

    private static final Fonts FONTS = new Fonts("/fonts/");
    private static final TextStyle STYLE = TextStyle.of(12, Ink.BLACK);
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final double WIDE = 200;

    @Test
    void a_line_ends_after_the_last_word_that_fits() {
        assertThat(lines("Hold the stretch for a while", 30)).containsExactly("Hold the", "stretch for a", "while");
    }

    @Test
    void a_line_may_end_after_a_dash_between_letters_but_not_inside_a_number() {
        assertThat(lines("Low-back", 12)).containsExactly("Low-", "back");
        assertThat(lines("555-0142", 14)).noneMatch(line -> line.endsWith("-"));
    }

    @Test
    void what_a_blank_without_a_break_holds_together_stays_on_one_line() {
        assertThat(lines("or F\u00a0forgot", 20)).containsExactly("or", "F\u00a0forgot");
    }

    @Test
    void what_is_held_together_but_wider_than_a_line_is_broken_at_its_blanks_and_not_inside_a_word() {
        assertThat(lines("December\u00a012,\u00a02026", 28)).containsExactly("December\u00a0", "12,\u00a02026");
    }

    @Test
    void a_word_that_is_wider_than_a_line_is_broken_and_nothing_of_it_is_lost() {
        String word = "Wolfeschlegelsteinhausenbergerdorff";
        assertThat(lines(word, 25))
                .hasSizeGreaterThan(2)
                .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo(word));
    }

    @Test
    void ideographs_may_stand_on_either_side_of_the_end_of_a_line() {
        assertThat(lines("田中さくら田中さくら", 22)).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 5);
    }

    @Test
    void no_words_take_one_line() {
        assertThat(lines("", WIDE)).containsExactly("");
    }

    @Test
    void h_18_a_phone_number_keeps_its_order_in_a_sentence_from_right_to_left() {
        String sentence = "هاتف " + Direction.keptInOrder("(503) 555-0142", ARABIC);
        Line line = laid(Paragraph.of(Tag.Role.PARAGRAPH, STYLE, ARABIC).add(sentence), WIDE)
                .get(0);

        Segment number = line.segments().stream()
                .filter(segment -> segment.shown().contains("555"))
                .findFirst()
                .orElseThrow();
        assertThat(number.shown()).isEqualTo("(503) 555-0142");
        assertThat(number.left()).as("the sentence begins at the right").isZero();
    }

    @Test
    void h_19_words_from_right_to_left_are_shown_in_their_order_and_read_in_theirs() {
        Line line = laid(Paragraph.of(Tag.Role.PARAGRAPH, STYLE, Locale.ENGLISH).add("For שרה (לוי)"), WIDE)
                .get(0);

        assertThat(line.segments())
                .first()
                .satisfies(first -> assertThat(first.shown()).isEqualTo("For "));
        assertThat(line.segments().stream()
                        .filter(segment -> segment.read() != null)
                        .map(Segment::shown)
                        .collect(Collectors.joining("|")))
                .contains("הרש");
        assertThat(line.segments().stream()
                        .map(segment -> segment.read() == null ? segment.shown() : segment.read())
                        .collect(Collectors.joining()))
                .as("in the order of the segments")
                .isEqualTo("For שרה (לוי)");
    }

    @Test
    void what_stands_apart_is_written_from_left_to_right_whatever_stands_around_it() {
        Paragraph paragraph = Paragraph.of(Tag.Role.PARAGRAPH, STYLE, ARABIC)
                .add("افتح ")
                .addApart("clinic.example/p", STYLE)
                .add(" واكتب");
        List<Segment> segments = laid(paragraph, WIDE).get(0).segments();
        assertThat(segments).extracting(Segment::shown).contains("clinic.example/p");
    }

    @Test
    void an_address_stays_on_one_line_or_is_broken_at_its_signs() {
        assertThat(apart("Open physio-clinic.example/p now", 52))
                .containsExactly("Open", "physio-clinic.example/p", "now");
        assertThat(apart("physio-clinic.example/p", 30)).containsExactly("physio-clinic.", "example/p");
    }

    private static List<String> apart(String text, double width) {
        Paragraph paragraph = Paragraph.of(Tag.Role.PARAGRAPH, STYLE, Locale.ENGLISH);
        for (String word : text.split("(?<= )")) {
            if (word.contains("/")) {
                paragraph.addApart(word.strip(), STYLE).add(word.endsWith(" ") ? " " : "");
            } else {
                paragraph.add(word);
            }
        }
        return laid(paragraph, width).stream()
                .map(line -> line.segments().stream().map(Segment::shown).collect(Collectors.joining()))
                .toList();
    }

    private static List<String> lines(String text, double width) {
        return laid(Paragraph.of(Tag.Role.PARAGRAPH, STYLE, Locale.ENGLISH).add(text), width).stream()
                .map(line -> line.segments().stream().map(Segment::shown).collect(Collectors.joining()))
                .toList();
    }

    private static List<Line> laid(Paragraph paragraph, double width) {
        return ((LaidLines) paragraph.lay(new Setting(FONTS, false), width)).lines();
    }
}
