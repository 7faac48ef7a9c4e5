package org.homestretch.exercise.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.boundary.EditableExercise;
import org.homestretch.exercise.boundary.ExerciseFigures;
import org.homestretch.exercise.boundary.ExercisePictures;
import org.homestretch.exercise.boundary.LibraryEditing;
import org.homestretch.exercise.boundary.LibraryReviews;
import org.homestretch.exercise.boundary.PictureRef;
import org.homestretch.exercise.boundary.ReviewProgress;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.ExerciseEdit;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.ReviewFilter;

/** The manager reads what nobody has signed off, one after the other, and signs it off. */
@Named
@ViewScoped
public class ReviewLibrary implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LibraryReviews reviews;

    @Inject
    LibraryEditing editing;

    @Inject
    ExerciseFigures figures;

    @Inject
    ExercisePictures pictures;

    private String language;
    private Category category;
    private ReviewPage page = ReviewPage.NONE;
    private List<ReviewProgress> progress = List.of();
    private EditableExercise exercise;

    public void open() {
        progress = reviews.progress();
        turnTo(0);
    }

    /** Narrows the list to the kind of exercise that is chosen now. */
    public void narrow() {
        turnTo(0);
    }

    public void turnTo(int first) {
        load(first);
        readAt(0);
    }

    private void load(int first) {
        page = ReviewPage.of(reviews, new ReviewFilter(language, category), first);
    }

    public void read(String slug) {
        exercise = editing.exercise(slug);
    }

    private void readAt(int place) {
        exercise = page.at(place).map(editing::exercise).orElse(null);
    }

    /** Signs off what is shown and goes on with the next. */
    public void signOff() {
        int place = page.place(exercise.slug());
        reviews.signOff(exercise.slug(), exercise.revision(), language);
        progress = reviews.progress();
        load(page.first());
        readAt(place);
    }

    /** Leaves what is shown for later and goes on with the next. */
    public void skip() {
        readAt(page.place(exercise.slug()) + 1);
    }

    /** The text to review, or null when the exercise itself is. */
    public InstructionContent getText() {
        return language == null || exercise == null
                ? null
                : exercise.content().instructionIn(language).orElse(null);
    }

    public InstructionContent getOriginal() {
        return exercise == null
                ? null
                : exercise.content()
                        .instructionIn(ExerciseEdit.ORIGINAL_LANGUAGE)
                        .orElse(null);
    }

    public boolean isTranslation() {
        return language != null && !language.equals(ExerciseEdit.ORIGINAL_LANGUAGE);
    }

    public String getDirection() {
        return "ar".equals(language) ? "rtl" : "ltr";
    }

    public boolean isDrawn() {
        return figures.has(exercise.slug());
    }

    public List<PictureRef> getPictures() {
        return pictures.shown(exercise.slug());
    }

    public EditableExercise getExercise() {
        return exercise;
    }

    public ReviewPage getPage() {
        return page;
    }

    public List<ReviewProgress> getProgress() {
        return progress;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = LibraryReviews.LANGUAGES.contains(language) ? language : null;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }
}
