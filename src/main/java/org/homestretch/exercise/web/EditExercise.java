package org.homestretch.exercise.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.boundary.EditableExercise;
import org.homestretch.exercise.boundary.ExerciseChangedMeanwhileException;
import org.homestretch.exercise.boundary.LibraryEditing;
import org.homestretch.exercise.boundary.LibraryReviews;
import org.homestretch.exercise.boundary.NotYourExerciseException;
import org.homestretch.exercise.boundary.ReviewedPart;
import org.homestretch.exercise.entity.ExerciseEdit;

/** Therapists and the manager write an exercise, correct it, or copy one as their own. */
@Named
@ViewScoped
public class EditExercise implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String READ = "/clinic/library/exercise.xhtml?faces-redirect=true&slug=";

    @Inject
    LibraryEditing editing;

    @Inject
    LibraryReviews reviews;

    private String slug;
    private String copyOf;
    private EditableExercise exercise;
    private ExerciseForm form = new ExerciseForm();
    private String language = ExerciseEdit.ORIGINAL_LANGUAGE;
    private String reason;
    private boolean outdated;

    /**
     * Opens the exercise named in the address, a copy of one, or an empty form.
     *
     * @throws NotYourExerciseException if the caller may only copy it
     */
    public void open() {
        if (slug != null) {
            exercise = editing.exercise(slug);
            if (!editing.mayEdit(slug)) {
                throw new NotYourExerciseException();
            }
            form = ExerciseForm.of(exercise.content());
        } else if (copyOf != null) {
            form = ExerciseForm.of(editing.exercise(copyOf).content());
            // Two exercises of one name would be mixed up while prescribing.
            form.instruction(ExerciseEdit.ORIGINAL_LANGUAGE).setTitle(null);
        }
    }

    public String save() {
        if (exercise == null) {
            return READ + editing.add(form.edit());
        }
        try {
            editing.edit(slug, exercise.revision(), form.edit());
            return READ + slug;
        } catch (ExerciseChangedMeanwhileException stale) {
            outdated = true;
            throw stale;
        }
    }

    /** After comparing with what somebody else saved: what stands in this form holds. */
    public String saveAnyway() {
        exercise = editing.exercise(slug);
        return save();
    }

    public String retire() {
        editing.retire(slug, exercise.revision(), reason);
        return READ + slug;
    }

    public String bringBack() {
        editing.bringBack(slug, exercise.revision());
        return READ + slug;
    }

    /** @param signedOff the language of the instruction, or null for the exercise itself */
    public String withdraw(String signedOff) {
        reviews.withdraw(slug, exercise.revision(), signedOff);
        return READ + slug;
    }

    /** What somebody has signed off of the exercise as it was opened. */
    public List<ReviewedPart> getSignedOff() {
        return exercise.reviews().stream()
                .filter(part -> part.review().isReviewed())
                .toList();
    }

    /** Turns to the instruction in another language, which may not be begun yet. */
    public void show(String other) {
        language = other;
    }

    public void begin() {
        form.begin(language);
    }

    public void drop() {
        form.drop(language);
    }

    /** The instruction that is shown, or null if it is not begun. */
    public InstructionForm getWords() {
        return form.instruction(language);
    }

    public boolean has(String other) {
        return form.instruction(other) != null;
    }

    public List<String> getLanguages() {
        return LibraryReviews.LANGUAGES;
    }

    public boolean isNew() {
        return exercise == null;
    }

    public EditableExercise getExercise() {
        return exercise;
    }

    public ExerciseForm getForm() {
        return form;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = LibraryReviews.LANGUAGES.contains(language) ? language : ExerciseEdit.ORIGINAL_LANGUAGE;
    }

    /** Whether somebody else saved the exercise after it was opened here. */
    public boolean isOutdated() {
        return outdated;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getCopyOf() {
        return copyOf;
    }

    public void setCopyOf(String copyOf) {
        this.copyOf = copyOf;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
