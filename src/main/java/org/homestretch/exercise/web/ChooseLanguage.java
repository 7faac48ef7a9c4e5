package org.homestretch.exercise.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.homestretch.exercise.entity.ReadingLanguage;

/** Somebody chooses the language in which the library speaks; the page opens again in it. */
@Named
@RequestScoped
public class ChooseLanguage {

    @Inject
    ReaderLanguage reader;

    private ReadingLanguage language;

    @PostConstruct
    void open() {
        language = reader.current();
    }

    /** @param address of the page to open again, from the product's root on */
    public void reopen(String address) throws IOException {
        reader.choose(language);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
    }

    public ReadingLanguage[] getLanguages() {
        return ReadingLanguage.values();
    }

    public ReadingLanguage getLanguage() {
        return language;
    }

    public void setLanguage(ReadingLanguage language) {
        this.language = language;
    }
}
