package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.homestretch.handout.control.HandoutContent.Figure;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.typeset.MissingFontException;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.testing.QrCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandoutRendererTest {

    private static final HandoutRenderer RENDERER = new HandoutRenderer();
    private static final RenderedHandout BACK_AND_KNEE = RENDERER.render(HandoutFixture.backAndKnee());

    @Test
    void the_cover_says_who_it_is_for_who_made_it_and_when() {
        assertThat(PrintedText.pages(BACK_AND_KNEE).get(0))
                .contains("Riverside Physiotherapy", "12 Mill Lane", "Phone (503) 555-0142")
                .contains("Anna Novák", "March 9, 1971", "P-10027", "Maria Lindqvist, PT")
                .contains("December 1, 2026, version 2", "Start on December 2, 2026", "Low back and knee program")
                .contains("How to use this sheet");
    }

    @Test
    void every_exercise_has_its_steps_dosage_side_and_note() {
        assertThat(PrintedText.all(BACK_AND_KNEE))
                .contains("Warm up 1 Cat–cow 5 times each way, once a day")
                .contains("1. Get onto your hands and knees", "2. Breathe in.")
                .contains("Take care: Keep the movement small if it hurts. Rest on your fists")
                .contains("From your therapist: Please put a folded towel under your knees.")
                .contains(
                        "Main exercises 2 Figure four Twice, hold for 30 seconds each time, on each side, twice a day")
                .contains("3 times, hold for 20 seconds each time, left side only, once a day")
                .contains("Cool down 5 Walking For 15 minutes, on any 3 days a week");
    }

    @Test
    void the_handout_says_when_to_stop_and_whom_to_call() {
        assertThat(PrintedText.all(BACK_AND_KNEE))
                .contains("When to stop and get help", "sharp or strong pain", "Call 911", "numbness between your legs")
                .contains("Our phone number is (503) 555-0142.", "does not replace advice");
    }

    @Test
    void h_49_what_the_patient_was_given_to_read_is_printed_in_its_words() throws Exception {
        RenderedHandout handout = RENDERER.render(HandoutFixture.withReading());

        assertThat(PrintedText.all(handout))
                .contains("Good to know", "What we agreed to change", "Stand up at every <phone> call")
                .contains("Both feet stand flat.", "Should it hurt?")
                .contains("Haltung", "Beide Füße stehen flach.");
        assertThat(PrintedText.all(BACK_AND_KNEE)).doesNotContain("Good to know");
        Conformance.assertOf(handout.pdf());
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"STANDARD", "COMPACT"})
    void h_49_what_there_is_to_read_fills_the_page_on_which_only_how_to_use_the_sheet_would_stand(Layout layout) {
        PrintOptions letter = PrintOptions.usual(Locale.ENGLISH).with(layout).with(Paper.LETTER);
        HandoutContent everything = HandoutFixture.withEverything(LibraryHandouts.of(4, "Anna Novák", letter));

        assertThat(PrintedText.pages(RENDERER.render(everything)))
                .filteredOn(page -> page.contains("How to use this sheet"))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("Good to know", "Should it hurt?"));
    }

    @Test
    void h_59_what_there_is_to_read_stands_below_the_last_exercise_if_there_is_room() {
        HandoutContent one = LibraryHandouts.of(1, "Anna Novák", PrintOptions.usual(Locale.ENGLISH));
        HandoutContent withReading =
                HandoutFixture.with(HandoutFixture.withReading().extras(), one);

        assertThat(PrintedText.pages(RENDERER.render(withReading)))
                .filteredOn(page -> page.contains("Good to know"))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("Cat", "once a day"));
    }

    @Test
    void h_59_how_to_use_the_compact_sheet_stands_below_the_last_exercise_if_there_is_room() {
        PrintOptions compact = PrintOptions.usual(Locale.ENGLISH).with(Layout.COMPACT);

        assertThat(PrintedText.pages(RENDERER.render(LibraryHandouts.of(20, "Anna Novák", compact))))
                .filteredOn(page -> page.contains("Standing thigh stretch") && !page.contains("Week"))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("How to use this sheet"));
    }

    @Test
    void h_59_what_there_is_to_read_shares_the_page_on_which_the_cover_goes_on() {
        PrintOptions large = PrintOptions.usual(Locale.GERMAN).with(Layout.LARGE_PRINT);
        HandoutContent everything = HandoutFixture.withEverything(LibraryHandouts.of(2, "Anna Novák", large));

        assertThat(PrintedText.pages(RENDERER.render(everything)))
                .filteredOn(page -> page.contains("Gut zu wissen"))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("Walk the dog"));
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, true", "LARGE_PRINT, true", "CARDS, false"})
    void h_60_a_dose_for_one_side_says_so_and_so_does_a_line_above_the_steps(Layout layout, boolean hasSteps) {
        PrintOptions options = PrintOptions.usual(Locale.ENGLISH).with(layout);
        String printed = PrintedText.all(RENDERER.render(LibraryHandouts.of(3, "Anna Novák", options)));

        assertThat(printed).contains("3 times, hold for 20 seconds each time, left side only, 3 times a day");
        assertThat(printed.contains("Left side only: If a step says to change sides, leave that out."))
                .isEqualTo(hasSteps);
        assertThat(printed).doesNotContain("Right side only");
    }

    @Test
    void h_61_neither_a_telephone_number_nor_a_number_with_its_unit_is_divided_at_the_end_of_a_line() {
        assertThat(PrintedText.words(BACK_AND_KNEE))
                .extracting(PrintedText.Word::text)
                .contains("(503) 555-0142", "20 seconds");
    }

    @Test
    void h_62_each_card_says_whose_it_is_and_from_which_sheet() {
        PrintOptions cards = PrintOptions.usual(Locale.ENGLISH).with(Layout.CARDS);
        String printed = PrintedText.all(RENDERER.render(LibraryHandouts.of(3, "Anna Novák", cards)));

        assertThat(printed.split("Sheet [0-9A-Z]{4}-[0-9A-Z]{4} · Anna Novák(?!, version)", -1))
                .as("before, between and after the words of three cards")
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"en, false", "ar, true"})
    void h_52_frames_beside_each_other_follow_the_direction_of_the_language(String language, boolean fromRight) {
        HandoutContent content = HandoutFixture.with(
                PrintOptions.usual(Locale.forLanguageTag(language)).with(Layout.CARDS),
                HandoutFixture.handoutOf("A B", List.of(HandoutFixture.twoFrames(0xE0FF00, 0xFF00E0))));
        BufferedImage page = PrintedText.picture(RENDERER.render(content), 1, 50);

        assertThat(middle(page, 0xE0FF00) > middle(page, 0xFF00E0)).isEqualTo(fromRight);
    }

    /** The mean distance of the pixels in that color from the left edge. */
    private static double middle(BufferedImage page, int color) {
        return IntStream.range(0, page.getWidth() * page.getHeight())
                .filter(pixel -> (page.getRGB(pixel % page.getWidth(), pixel / page.getWidth()) & 0xFFFFFF) == color)
                .map(pixel -> pixel % page.getWidth())
                .average()
                .orElseThrow();
    }

    @Test
    void h_3_the_hash_and_the_page_count_are_those_of_the_file() throws Exception {
        assertThat(BACK_AND_KNEE.sha256())
                .matches("[0-9a-f]{64}")
                .isEqualTo(RenderedHandout.sha256(BACK_AND_KNEE.pdf()));
        try (PDDocument document = Loader.loadPDF(BACK_AND_KNEE.pdf())) {
            assertThat(BACK_AND_KNEE.pageCount()).isEqualTo(document.getNumberOfPages());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void h_23_the_properties_name_the_patient_and_the_clinic_and_nothing_about_health() throws Exception {
        try (PDDocument document = Loader.loadPDF(BACK_AND_KNEE.pdf())) {
            PDDocumentInformation properties = document.getDocumentInformation();
            assertThat(properties.getTitle()).isEqualTo("Home exercises for Anna Novák");
            assertThat(properties.getAuthor()).isEqualTo("Riverside Physiotherapy");
            assertThat(properties.getMetadataKeys()).doesNotContain("Subject", "Keywords");
        }
    }

    @Test
    void h_4_no_letter_is_smaller_than_twelve_points() {
        assertThat(PrintedText.letterSizes(BACK_AND_KNEE)).isNotEmpty().allMatch(size -> size > 11.9f);
    }

    @Test
    void h_5_no_exercise_is_split_over_two_pages() {
        RenderedHandout many = RENDERER.render(HandoutFixture.handoutOf("A B", HandoutFixture.manyItems(40)));
        List<String> pages = PrintedText.pages(many);
        for (int number = 1; number <= 40; number++) {
            String heading = number + " Exercise number " + number + " 3 times";
            assertThat(pages)
                    .filteredOn(page -> page.contains(heading))
                    .singleElement()
                    .satisfies(page -> assertThat(page.substring(page.indexOf(heading)))
                            .contains("Get into position.", "Come back to the start."));
        }
    }

    @Test
    void h_8_every_page_carries_the_sheet_code_and_its_number() {
        List<String> pages = PrintedText.linesOfPages(BACK_AND_KNEE);
        assertThat(pages).hasSizeGreaterThan(3);
        IntStream.range(0, pages.size())
                .forEach(i -> assertThat(pages.get(i))
                        .contains("Sheet " + HandoutFixture.SHEET.grouped() + " · Anna Novák, version 2")
                        .contains("Page " + (i + 1) + " of " + pages.size()));
    }

    @Test
    void the_qr_code_on_the_printed_page_opens_the_patients_page() {
        assertThat(QrCodes.on(BACK_AND_KNEE.pdf(), 1)).contains(HandoutFixture.LINK);
    }

    @Test
    void h_9_what_people_typed_is_printed_as_they_typed_it() {
        String text = PrintedText.all(RENDERER.render(HandoutFixture.hostile()));
        assertThat(text.replace(" ", ""))
                .contains("Stretch<script>alert('title')</script>&more")
                .contains("</li></ol><imgsrc='file:///etc/passwd'/>")
                .contains("{0}''quoted''%s${handout}#{handout}", "&lt;b&gt;&#x41;<![CDATA[raw]]>", "with<i>band</i>{0}")
                .contains("ΩμέγαЖанна")
                .doesNotContain("alert(1)\"", "root:");
    }

    @Test
    void h_9_nothing_in_the_file_runs_or_points_outside() throws Exception {
        RenderedHandout handout = RENDERER.render(HandoutFixture.hostile());
        assertThat(new String(handout.pdf(), StandardCharsets.ISO_8859_1))
                .doesNotContain("/JavaScript", "/Launch", "/URI", "/EmbeddedFile");
        try (PDDocument document = Loader.loadPDF(handout.pdf())) {
            for (var page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    @Test
    void names_from_right_to_left_keep_their_letters() {
        String text = PrintedText.all(RENDERER.render(
                HandoutFixture.handoutOf("\u05e9\u05e8\u05d4 \u05dc\u05d5\u05d9", List.of(HandoutFixture.catCow()))));
        assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .contains("\u05e9\u05e8\u05d4", "\u05dc\u05d5\u05d9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg", "no picture", "<html/>", "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg>&x;</svg>"})
    void h_10_a_figure_that_cannot_be_read_leaves_the_exercise_in_words(String svg) {
        Item item = HandoutFixture.catCow();
        Item broken = new Item(
                item.phase(),
                item.language(),
                item.title(),
                item.steps(),
                item.breathing(),
                item.cautions(),
                item.side(),
                item.dosage(),
                item.schedule(),
                item.note(),
                Figure.of(svg, null));
        assertThat(PrintedText.all(RENDERER.render(HandoutFixture.handoutOf("A B", List.of(broken)))))
                .contains("1 Cat–cow", "Get onto your hands and knees");
    }

    @Test
    void h_9_photos_stand_in_the_page_with_words_for_those_who_cannot_see_them() throws Exception {
        RenderedHandout handout = RENDERER.render(HandoutFixture.withPhotos());

        assertThat(PrintedText.all(handout)).contains("Reach up", "Side bend", "Stand tall.");
        int images = 0;
        try (PDDocument document = Loader.loadPDF(handout.pdf())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    images += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        assertThat(images)
                .as("each photo once in the file, however often it is shown")
                .isEqualTo(2);
    }

    @Test
    void h_10_a_missing_font_stops_the_printing_and_names_it() {
        assertThatThrownBy(() -> new HandoutRenderer("/no-such-folder/").render(HandoutFixture.backAndKnee()))
                .isInstanceOf(MissingFontException.class)
                .hasMessage("The font Noto Sans of the handout is missing.");
    }
}
