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
import org.homestretch.exercise.boundary.ReviewRow;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.ExerciseEdit;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.ReviewFilter;

/** The manager reads what nobody has signed off, one after the other, and signs it off. */
@Named
@ViewScoped
public class ReviewLibrary implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 20;

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
    private int first;
    private long waiting;
    private List<ReviewRow> rows = List.of();
    private List<ReviewProgress> progress = List.of();
    private EditableExercise exercise;

    public void open() {
        progress = reviews.progress();
        load();
        readFirst();
    }

    private void load() {
        waiting = reviews.count(filter());
        if (first >= waiting) {
            first = 0;
        }
        rows = reviews.waiting(filter(), first, PAGE);
    }

    private ReviewFilter filter() {
        return new ReviewFilter(language, category);
    }

    private void readFirst() {
        exercise = rows.isEmpty() ? null : editing.exercise(rows.get(0).slug());
    }

    /** Narrows the list to the kind of exercise that is chosen now. */
    public void narrow() {
        first = 0;
        load();
        readFirst();
    }

    public void turnTo(int start) {
        first = start;
        load();
        readFirst();
    }

    public void read(String slug) {
        exercise = editing.exercise(slug);
    }

    /** Signs off what is shown and goes on with the next. */
    public void signOff() {
        int place = place();
        reviews.signOff(exercise.slug(), exercise.revision(), language);
        progress = reviews.progress();
        load();
        readAt(place);
    }

    /** Leaves what is shown for later and goes on with the next. */
    public void skip() {
        readAt(place() + 1);
    }

    private int place() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).slug().equals(exercise.slug())) {
                return i;
            }
        }
        return 0;
    }

    private void readAt(int place) {
        if (rows.isEmpty()) {
            exercise = null;
        } else {
            read(rows.get(place % rows.size()).slug());
        }
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

    public List<ReviewRow> getRows() {
        return rows;
    }

    public List<ReviewProgress> getProgress() {
        return progress;
    }

    public long getWaiting() {
        return waiting;
    }

    public int getFirst() {
        return first;
    }

    public int getNext() {
        return first + PAGE;
    }

    public int getPrevious() {
        return Math.max(0, first - PAGE);
    }

    public boolean isMore() {
        return getNext() < waiting;
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
