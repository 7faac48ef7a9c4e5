package org.homestretch.handout.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.IntStream;
import org.homestretch.handout.control.typeset.Direction;
import org.homestretch.handout.control.typeset.Phrase;

/**
 * The handout's own sentences, dates and numbers in the patient's language. A sentence that is not translated is English,
 * and says so (H-17). Plurals follow the rules of the language (H-18).
 */
final class HandoutTexts {

    private static final String BUNDLE = "org.homestretch.handout.sheet";
    private static final String PLURALS = "plurals";
    private static final Control ENGLISH_INSTEAD_OF_THE_SERVERS_LANGUAGE =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final ResourceBundle IN_ENGLISH = bundle(Locale.ROOT);

    private final ResourceBundle translated;
    private final Locale language;
    private final Map<Locale, Grammar> grammars = new HashMap<>();

    HandoutTexts(Locale wanted) {
        translated = bundle(Locale.forLanguageTag(wanted.getLanguage()));
        language = translated.getLocale().equals(Locale.ROOT)
                        && !wanted.getLanguage().equals("en")
                ? Locale.ENGLISH
                : wanted;
    }

    /** That of the handout as a whole: the patient's, or English if nothing is translated. */
    Locale language() {
        return language;
    }

    /** @param values numbers, texts and days; days are written out in the language of the sentence */
    Phrase text(String key, Object... values) {
        Locale spoken = languageOf(key);
        String pattern = translated.getString(key);
        return new Phrase(isPlain(pattern) ? pattern : format(pattern, spoken, values), spoken);
    }

    /** The sentences numbered from 1 under that key. */
    List<Phrase> list(String key) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> key + "." + number)
                .takeWhile(IN_ENGLISH::containsKey)
                .map(this::text)
                .toList();
    }

    /** In the digits of the language. */
    String number(int number) {
        return grammar(language).number(number);
    }

    /** What a person typed, such as a name: whatever its direction, its parts stay in their order. */
    Phrase typed(String words) {
        return new Phrase(Direction.keptInOrder(words, language), language);
    }

    /** Written out, and not divided at the end of a line (H-61). */
    Phrase date(LocalDate day) {
        return longDate(day, language);
    }

    /** A date in the pattern that the bundle holds under that key. */
    Phrase date(String patternKey, LocalDate day) {
        Locale spoken = languageOf(patternKey);
        String date = DateTimeFormatter.ofPattern(translated.getString(patternKey))
                .localizedBy(withDigits(spoken))
                .format(day);
        return new Phrase(date, spoken);
    }

    /**
     * Patients of a language without a country get the digits 0 to 9, which are those of phones, scales and this sheet's own
     * code; a language with a country, such as ar-EG, brings the digits of that country.
     */
    static Locale withDigits(Locale language) {
        return language.getCountry().isEmpty()
                ? new Locale.Builder()
                        .setLocale(language)
                        .setUnicodeLocaleKeyword("nu", "latn")
                        .build()
                : language;
    }

    private Locale languageOf(String key) {
        boolean isTranslated = ((PropertyResourceBundle) translated).handleGetObject(key) != null;
        return isTranslated ? language : Locale.ENGLISH;
    }

    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    private String format(String pattern, Locale spoken, Object... values) {
        Object[] written = Arrays.stream(values)
                .map(value -> value instanceof LocalDate day ? longDate(day, spoken) : value)
                .map(value -> value instanceof Phrase phrase ? phrase.text() : value)
                .map(value -> value instanceof String words ? Direction.keptInOrder(words, spoken) : value)
                .toArray();
        return new Sentence(pattern, grammar(spoken)).with(written);
    }

    private Grammar grammar(Locale spoken) {
        ResourceBundle bundle = spoken.equals(language) ? translated : IN_ENGLISH;
        return grammars.computeIfAbsent(spoken, of -> new Grammar(withDigits(of), bundle.getString(PLURALS)));
    }

    private static Phrase longDate(LocalDate day, Locale spoken) {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(withDigits(spoken))
                .format(day);
        return new Phrase(date, spoken).undivided();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, ENGLISH_INSTEAD_OF_THE_SERVERS_LANGUAGE);
    }
}
