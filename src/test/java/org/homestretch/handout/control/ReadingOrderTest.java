package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.handout.control.HandoutContent.Extras;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.HandoutSamples.Sample;
import org.homestretch.handout.control.PrintedTags.Node;
import org.homestretch.handout.control.typeset.Direction;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintKind;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.program.entity.IssuedAdvice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a screen reader says and in which order: those checks of the Matterhorn protocol that ask a person to look, as far as a
 * machine can answer them.
 */
class ReadingOrderTest {

    private static final HandoutRenderer RENDERER = new HandoutRenderer();

    private static final List<Sample> SAMPLES = HandoutSamples.in(Palette.COLOR, 6).stream()
            .filter(sample -> sample.content().options().paper() == Paper.A4)
            .toList();
    private static final Map<String, Node> READ = new HashMap<>();

    static List<Sample> samples() {
        return SAMPLES;
    }

    /** Pages that can be read without their tags. */
    static Stream<Sample> samplesFromLeftToRight() {
        return SAMPLES.stream()
                .filter(sample -> !Direction.isFromRight(sample.content().language()));
    }

    private static Node tags(Sample sample) {
        return READ.computeIfAbsent(sample.name(), name -> PrintedTags.of(RENDERER.render(sample.content())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void h_3_what_is_read_aloud_is_in_the_order_of_the_session(Sample sample) {
        String read = plain(tags(sample).words());
        HandoutContent content = sample.content();
        ExerciseWords words = new ExerciseWords(new HandoutTexts(content.language()), new Look(content));
        boolean steps = List.of(Layout.STANDARD, Layout.LARGE_PRINT)
                .contains(content.options().layout());
        int from = 0;
        for (Item item : content.items()) {
            from = follows(read, item.title(), from);
            from = follows(read, words.dosage(item).text(), from);
            for (String step : steps ? item.steps() : List.<String>of()) {
                from = follows(read, step, from);
            }
            if (item.note() != null) {
                from = follows(read, item.note(), from);
            }
        }
    }

    private static int follows(String read, String words, int from) {
        int at = read.indexOf(plain(words), from);
        assertThat(at).as(words).isNotNegative();
        return at + plain(words).length();
    }

    /** Without blanks, which lines end with, marks over letters and what keeps words in their order, which are not printed. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Form.NFKC).replaceAll("[\\s\\p{Cf}\\p{Cc}\u064B-\u0652]", "");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void h_3_headings_begin_with_the_first_level_and_skip_none(Sample sample) {
        assertLevels(tags(sample));
    }

    @Test
    void h_3_a_diary_alone_has_headings_from_the_first_level_on() {
        HandoutContent plain = LibraryHandouts.of(2, "A B", PrintOptions.usual(Locale.ENGLISH));
        Extras diary = new Extras(PrintKind.DIARY, null, null, List.of(), List.of(), IssuedAdvice.NONE);
        assertLevels(PrintedTags.of(RENDERER.render(HandoutFixture.with(diary, plain))));
    }

    @Test
    void h_49_what_there_is_to_read_skips_no_heading_either() {
        assertLevels(PrintedTags.of(RENDERER.render(HandoutFixture.withReading())));
    }

    private static void assertLevels(Node document) {
        List<Integer> levels = document.all()
                .filter(node -> node.role().matches("H\\d"))
                .map(node -> node.role().charAt(1) - '0')
                .toList();
        assertThat(levels).first().isEqualTo(1);
        assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading " + i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void h_3_every_head_of_a_table_says_what_it_heads_and_every_row_has_all_its_cells(Sample sample) {
        Node document = tags(sample);
        assertThat(document.all("TH"))
                .allMatch(head -> List.of("Row", "Column").contains(head.attribute("Scope")))
                .allMatch(head -> !head.words().isBlank());
        assertThat(document.all("TR")).allMatch(row -> row.parts().size() == 8);
        assertThat(document.all("Table"))
                .allMatch(table -> table.all("TR").findFirst().orElseThrow().parts().stream()
                        .allMatch(cell -> "Column".equals(cell.attribute("Scope"))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void h_3_every_figure_of_an_exercise_is_described_by_its_steps(Sample sample) {
        Node document = tags(sample);
        assertThat(document.all("Figure"))
                .isNotEmpty()
                .allMatch(figure -> !figure.alternative().isBlank());
        for (Item item : sample.content().items()) {
            assertThat(document.all("Figure").map(Node::alternative))
                    .contains(item.title() + ". " + String.join(" ", item.steps()));
        }
    }

    @Test
    void h_16_where_both_sides_work_in_turn_the_right_one_is_shown_first_and_each_over_its_name() {
        String read = PrintedTags.of(RENDERER.render(LibraryHandouts.of(3, "A B", PrintOptions.usual(Locale.ENGLISH))))
                .words()
                .replace('\u00a0', ' ');
        assertThat(read.replace("Left side only", ""))
                .containsOnlyOnce("Right side")
                .containsOnlyOnce("Left side")
                .containsSubsequence("figure-four stretch", "Right side", "Left side", "on each side")
                .contains("left side only");
    }

    @ParameterizedTest
    @MethodSource("samplesFromLeftToRight")
    void h_54_what_is_urgent_stands_on_one_page_together_with_its_heading(Sample sample) {
        PrintOptions options = sample.content().options();
        HandoutTexts texts = new HandoutTexts(options.language());
        String title = plain(texts.text("stop.title").text());
        List<String> pages = PrintedText.pages(RENDERER.render(sample.content())).stream()
                .map(ReadingOrderTest::plain)
                .filter(page ->
                        page.contains(plain(texts.text("stop.urgent.title").text())))
                .toList();
        boolean printed = options.layout() != Layout.CARDS && options.layout() != Layout.THERAPIST;
        assertThat(pages).hasSize(printed ? 1 : 0).allSatisfy(page -> {
            assertThat(page).contains(title);
            assertThat(texts.list("stop.urgent")).allMatch(sentence -> page.contains(plain(sentence.text())));
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void h_52_both_sides_are_drawn_to_the_same_scale(Sample sample) {
        Node document = tags(sample);
        Item calf = sample.content().items().get(5);
        List<Node> sides = document.all("Figure")
                .filter(figure -> figure.alternative().startsWith(calf.title()))
                .toList();
        assertThat(sides).hasSize(2);
        float[] right = sides.get(0).size();
        float[] left = sides.get(1).size();
        boolean beside = right[0] > 1.5 * left[0];
        assertThat(right[1] / left[1]).isBetween(beside ? 0.9f : 1.8f, beside ? 1.1f : 2.2f);
    }
}
