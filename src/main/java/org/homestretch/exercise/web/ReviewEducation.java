package org.homestretch.exercise.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.boundary.EducationReviews;
import org.homestretch.exercise.boundary.EducationSheet;
import org.homestretch.exercise.boundary.LibraryReviews;
import org.homestretch.exercise.entity.ExerciseEdit;

/** The manager reads what patients are given to read, in one language, and signs it off. */
@Named
@ViewScoped
public class ReviewEducation implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EducationReviews reviews;

    private String language = ExerciseEdit.ORIGINAL_LANGUAGE;
    private List<EducationSheet> sheets = List.of();

    public void open() {
        sheets = reviews.sheets(language);
    }

    public void signOff(EducationSheet sheet) {
        reviews.signOff(
                sheet.text().slug(), sheet.text().language(), sheet.text().fingerprint());
        open();
    }

    public void withdraw(EducationSheet sheet) {
        reviews.withdraw(
                sheet.text().slug(), sheet.text().language(), sheet.text().fingerprint());
        open();
    }

    public List<String> getLanguages() {
        return LibraryReviews.LANGUAGES;
    }

    public List<EducationSheet> getSheets() {
        return sheets;
    }

    public long getReviewed() {
        return sheets.stream().filter(sheet -> sheet.review().isReviewed()).count();
    }

    public boolean isTranslation() {
        return !language.equals(ExerciseEdit.ORIGINAL_LANGUAGE);
    }

    public String getDirection() {
        return "ar".equals(language) ? "rtl" : "ltr";
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = LibraryReviews.LANGUAGES.contains(language) ? language : ExerciseEdit.ORIGINAL_LANGUAGE;
    }
}
