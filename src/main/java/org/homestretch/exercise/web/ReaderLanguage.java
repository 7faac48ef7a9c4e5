package org.homestretch.exercise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.exercise.boundary.ReadingLanguages;
import org.homestretch.exercise.entity.ReadingLanguage;

/** The language in which this request shows the library: the one chosen, or else the browser's first that there is. */
@RequestScoped
public class ReaderLanguage {

    @Inject
    ReadingLanguages languages;

    private ReadingLanguage known;

    public ReadingLanguage current() {
        if (known == null) {
            known = languages.chosen().or(ReaderLanguage::ofBrowser).orElse(ReadingLanguage.ENGLISH);
        }
        return known;
    }

    public void choose(ReadingLanguage language) {
        languages.choose(language);
        known = language;
    }

    private static Optional<ReadingLanguage> ofBrowser() {
        Iterator<Locale> wanted =
                FacesContext.getCurrentInstance().getExternalContext().getRequestLocales();
        Optional<ReadingLanguage> found = Optional.empty();
        while (found.isEmpty() && wanted.hasNext()) {
            found = ReadingLanguage.of(wanted.next().getLanguage());
        }
        return found;
    }
}
