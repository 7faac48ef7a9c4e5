package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** H-18: sentences read as ICU itself would write them. */
class SentenceTest {

    private static final int LARGEST = 130;

    private final Grammar english = new Grammar(Locale.ENGLISH, "one: n = 1");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "ar", "ar-EG"})
    void h_18_every_sentence_reads_as_icu_writes_it(String tag) {
        Locale language = HandoutTexts.withDigits(Locale.forLanguageTag(tag));
        ResourceBundle bundle = sentences(language);
        Grammar grammar = new Grammar(language, bundle.getString("plurals"));
        for (String key : bundle.keySet()) {
            String pattern = bundle.getString(key);
            Sentence sentence = new Sentence(pattern, grammar);
            MessageFormat icu = new MessageFormat(pattern, ULocale.forLocale(language));
            for (int number = 0; number <= LARGEST; number++) {
                Object[] values = {number, LARGEST - number, number, number};
                assertThat(sentence.with(values)).as("%s with %d", key, number).isEqualTo(icu.format(values));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "ar"})
    void h_18_whole_numbers_take_the_plural_of_the_language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        Grammar grammar = new Grammar(language, sentences(language).getString("plurals"));
        PluralRules rules = PluralRules.forLocale(language);
        assertThat(Stream.iterate(0, number -> number < 10_000, number -> number + 1))
                .allMatch(number -> grammar.plural(number).equals(rules.select(number)));
    }

    private static ResourceBundle sentences(Locale language) {
        return ResourceBundle.getBundle(
                "org.homestretch.handout.sheet",
                Locale.forLanguageTag(language.getLanguage()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void a_number_has_its_own_words_before_those_of_its_plural() {
        Sentence sentence = new Sentence("{0, plural, other {# times} one {once} =2 {twice}}", english);
        assertThat(Stream.of(1, 2, 3).map(sentence::with)).containsExactly("once", "twice", "3 times");
    }

    @Test
    void quoted_letters_and_values_are_taken_as_they_are() {
        Sentence sentence = new Sentence("Don''t write '{0}' for {0}", english);
        assertThat(sentence.with("{1, plural, one {x}} ''")).isEqualTo("Don't write {0} for {1, plural, one {x}} ''");
    }

    @Test
    void what_is_neither_a_value_nor_a_plural_is_refused() {
        Sentence sentence = new Sentence("{0, date, long}", english);
        assertThatThrownBy(() -> sentence.with(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
