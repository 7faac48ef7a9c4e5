package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.handout.control.HandoutSamples.Sample;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Has handouts of every layout, paper, palette and language, and difficult ones, checked against the standards. */
class HandoutSamplesTest {

    private static final HandoutRenderer RENDERER = new HandoutRenderer();

    static Stream<Sample> samples() {
        Stream<Sample> difficult = Stream.of(
                new Sample("hostile", HandoutFixture.hostile()),
                new Sample("back-and-knee", HandoutFixture.backAndKnee()),
                new Sample("photos", HandoutFixture.withPhotos()),
                everything(Palette.COLOR),
                everything(Palette.GRAY),
                new Sample(
                        "forty-exercises",
                        HandoutFixture.handoutOf("Jean-Élodie d'Estaing", HandoutFixture.manyItems(40))));
        return Stream.of(
                        difficult, HandoutSamples.withDifficultNames().stream(), HandoutSamples.ofEveryKind(2).stream())
                .flatMap(samples -> samples);
    }

    private static Sample everything(Palette palette) {
        PrintOptions options = PrintOptions.usual(Locale.ENGLISH).with(palette);
        return new Sample(
                "everything " + palette, HandoutFixture.withEverything(LibraryHandouts.of(2, "A B", options)));
    }

    @Test
    void h_22_six_exercises_of_a_therapists_copy_share_a_page() {
        for (Paper paper : Paper.values()) {
            PrintOptions copy =
                    PrintOptions.usual(Locale.GERMAN).with(Layout.THERAPIST).with(paper);
            assertThat(RENDERER.render(LibraryHandouts.of(6, "A B", copy)).pageCount())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "ar"})
    void h_22_six_cards_share_a_page(String language) {
        for (Paper paper : Paper.values()) {
            PrintOptions cards = PrintOptions.usual(Locale.forLanguageTag(language))
                    .with(Layout.CARDS)
                    .with(paper);
            assertThat(RENDERER.render(LibraryHandouts.of(6, "A B", cards)).pageCount())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void h_3_every_sample_conforms_to_pdf_ua_and_pdf_a(Sample sample) throws Exception {
        RenderedHandout handout = RENDERER.render(sample.content());
        Conformance.assertOf(handout.pdf());
    }

    @Test
    void h_20_twenty_exercises_take_less_than_two_megabytes() {
        HandoutContent twenty = LibraryHandouts.of(20, "李小龍", PrintOptions.usual(Locale.ENGLISH));
        assertThat(RENDERER.render(twenty).pdf().length).isLessThan(2_000_000);
    }

    @Test
    void h_22_large_print_has_no_exercise_in_letters_under_eighteen_points() {
        PrintOptions large =
                PrintOptions.usual(Locale.ENGLISH).with(Layout.LARGE_PRINT).with(Set.of());
        assertThat(PrintedText.letterSizes(RENDERER.render(LibraryHandouts.of(4, "A B", large))))
                .isNotEmpty()
                .allMatch(size -> size > 17.9f);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void h_16_six_compact_exercises_leave_room_for_both_sides(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (Paper paper : Paper.values()) {
            PrintOptions compact =
                    PrintOptions.usual(locale).with(Layout.COMPACT).with(paper);
            String first = PrintedText.pages(RENDERER.render(LibraryHandouts.of(6, "A B", compact)))
                    .get(0);
            assertThat(first)
                    .contains(new HandoutTexts(locale).text("figure.LEFT").text());
        }
    }

    @Test
    void h_22_the_compact_layout_shows_eight_exercises_on_one_page() {
        PrintOptions compact =
                PrintOptions.usual(Locale.ENGLISH).with(Layout.COMPACT).with(Set.of());
        assertThat(RENDERER.render(LibraryHandouts.of(8, "A B", compact)).pageCount())
                .isEqualTo(1);
    }
}
