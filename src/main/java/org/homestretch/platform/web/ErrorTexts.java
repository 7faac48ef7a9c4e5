package org.homestretch.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
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
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
