package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandoutTextsTest {

    private static final int LONGEST_SENTENCE = 20;

    private final ResourceBundle bundle = ResourceBundle.getBundle("org.homestretch.handout.sheet", Locale.ROOT);

    @Test
    void no_sentence_for_patients_has_more_than_twenty_words() {
        HandoutTexts texts = new HandoutTexts(Locale.ENGLISH);
        assertThat(Stream.of("use", "stop.now", "stop.urgent", "stop.call")
                        .flatMap(key -> texts.list(key).stream())
                        .flatMap(sentence -> Arrays.stream(sentence.text().split("[.?!](\\s|$)"))))
                .isNotEmpty()
                .allMatch(sentence -> sentence.strip().split("\\s+").length <= LONGEST_SENTENCE);
    }

    @Test
    void every_constant_that_is_printed_has_its_words() {
        assertThat(Arrays.stream(Phase.values()).map(phase -> "phase." + phase)).allMatch(bundle::containsKey);
        assertThat(Arrays.stream(DosageUnit.values())
                        .flatMap(unit -> Stream.of("dosage." + unit, "dosage.sets." + unit)))
                .allMatch(bundle::containsKey);
        assertThat(Arrays.stream(Side.values())
                        .filter(side -> side != Side.NOT_SIDED)
                        .map(side -> "side." + side))
                .allMatch(bundle::containsKey);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "ar"})
    void h_17_every_sentence_is_translated(String language) {
        HandoutTexts texts = new HandoutTexts(Locale.forLanguageTag(language));
        assertThat(bundle.keySet())
                .filteredOn(key ->
                        !texts.text(key, 2, 2, 2).language().getLanguage().equals(language))
                .isEmpty();
    }

    @Test
    void h_17_a_language_without_translations_is_english_and_says_so() {
        HandoutTexts texts = new HandoutTexts(Locale.FRENCH);
        assertThat(texts.language()).isEqualTo(Locale.ENGLISH);
        assertThat(texts.text("use.title")).isEqualTo(new Phrase("How to use this sheet", Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | December 2, 2026",
                "en-GB | 2 December 2026",
                "de    | 2. Dezember 2026",
                "es    | 2 de diciembre de 2026",
                "ar    | 2 ديسمبر 2026",
                "ar-EG | ٢ ديسمبر ٢٠٢٦"
            })
    void h_18_dates_follow_the_language_and_digits_its_country(String language, String date) {
        HandoutTexts texts = new HandoutTexts(Locale.forLanguageTag(language));
        assertThat(texts.date(LocalDate.of(2026, 12, 2)).text().replace('\u00a0', ' '))
                .isEqualTo(date);
    }

    @Test
    void h_61_a_date_is_not_divided_at_the_end_of_a_line_alone_and_in_a_sentence() {
        HandoutTexts texts = new HandoutTexts(Locale.GERMAN);
        LocalDate day = LocalDate.of(2026, 12, 2);
        assertThat(texts.date(day).text()).isEqualTo("2.\u00a0Dezember\u00a02026");
        assertThat(texts.text("cover.issuedVersion", day, 3).text()).startsWith("2.\u00a0Dezember\u00a02026, ");
    }
}
