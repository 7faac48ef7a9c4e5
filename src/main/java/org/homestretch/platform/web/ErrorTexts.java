package org.homestretch.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.homestretch.platform.boundary.BusinessException;

/** The sentences for broken rules, one for each exception. */
@ApplicationScoped
public class ErrorTexts {

    public static final String BUNDLE = "org.homestretch.errors";

    public String of(BusinessException broken, Locale locale) {
        return of(broken.key(), locale, broken.arguments().toArray());
    }

    public String of(String key, Locale locale, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, ErrorTexts.class.getClassLoader());
        return new MessageFormat(bundle.getString(key), locale).format(inWords(locale, arguments));
    }

    /** Days as they are written in that language; everything else as it is. */
    private static Object[] inWords(Locale locale, Object... arguments) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return Stream.of(arguments)
                .map(argument -> argument instanceof LocalDate date ? day.format(date) : argument)
                .toArray();
    }
}
