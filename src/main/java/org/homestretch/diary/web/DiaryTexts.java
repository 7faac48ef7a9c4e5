package org.homestretch.diary.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this component. */
final class DiaryTexts {

    private static final String BUNDLE = "org.homestretch.diary.text";

    private DiaryTexts() {}

    /** Never in the server's own language, which is nobody's wish. */
    static ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language,
                DiaryTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static String sentence(Locale language, String key, Object... arguments) {
        return new MessageFormat(in(language).getString(key), language).format(arguments);
    }
}
