package org.homestretch.handout.control;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.IntStream;

/** The handout's own sentences and dates in the patient's language, or in English where there is no translation. */
final class HandoutTexts {

    private static final String BUNDLE = "org.homestretch.handout.text";
    private static final Control ENGLISH_INSTEAD_OF_THE_SERVERS_LANGUAGE =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    HandoutTexts(Locale language) {
        bundle = ResourceBundle.getBundle(BUNDLE, language, ENGLISH_INSTEAD_OF_THE_SERVERS_LANGUAGE);
    }

    /** The language that the sentences are really in. */
    Locale language() {
        return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language()).format(values);
    }

    /** The sentences numbered from 1 under that key. */
    List<String> list(String key) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> key + "." + number)
                .takeWhile(bundle::containsKey)
                .map(this::text)
                .toList();
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language())
                .format(day);
    }

    /** A date in the pattern that the bundle holds under that key. */
    String date(String patternKey, LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString(patternKey), language())
                .format(day);
    }
}
