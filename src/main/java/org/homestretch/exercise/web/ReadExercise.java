package org.homestretch.exercise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homestretch.access.web.SignedInUser;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.boundary.ExercisePictures;
import org.homestretch.exercise.boundary.LadderStep;
import org.homestretch.exercise.boundary.PictureRef;
import org.homestretch.exercise.boundary.ReviewedPart;
import org.homestretch.exercise.entity.Laterality;

/** Staff read one exercise as the patient gets it, with its usual dose. */
@Named
@RequestScoped
public class ReadExercise {

    /** The staff's screens speak English; the instruction can be read in every language of the library. */
    private static final String LANGUAGE = "en";

    @Inject
    ExerciseLibrary library;

    @Inject
    SignedInUser user;

    @Inject
    ExercisePictures pictures;

    private String slug;
    private List<PictureRef> shown = List.of();
    private String language = LANGUAGE;
    private List<ReviewedPart> reviews = List.of();
    private ExerciseDetails exercise;
    private ExerciseDetails replacement;
    private List<LadderStep> ladder = List.of();

    /** @throws org.homestretch.exercise.boundary.UnknownExerciseException if the address names no exercise */
    public void open() {
        exercise = library.exercise(slug == null ? "" : slug, language);
        shown = pictures.shown(exercise.slug());
        if (!user.isReception()) {
            reviews = library.reviews(slug);
        }
        ladder = library.ladder(slug);
        String instead = exercise.prescribability().instead();
        replacement = instead == null ? null : library.exercise(instead, LANGUAGE);
    }

    /** What to offer in its place, or null. */
    public ExerciseDetails getReplacement() {
        return replacement;
    }

    public ExerciseDetails getExercise() {
        return exercise;
    }

    public List<LadderStep> getLadder() {
        return ladder;
    }

    public boolean isEachSide() {
        return exercise.traits().laterality() == Laterality.EACH_SIDE;
    }

    /** Its photos and drawings in their order. */
    public List<PictureRef> getPictures() {
        return shown;
    }

    /** How far it is reviewed; empty for whoever does not prescribe. */
    public List<ReviewedPart> getReviews() {
        return reviews;
    }

    /** Whether the reader may edit it: the manager everything, therapists what is the clinic's own. */
    public boolean isEditable() {
        return user.isManager() || user.isTherapist() && exercise.own();
    }

    public String getDirection() {
        return "ar".equals(exercise.language()) ? "rtl" : "ltr";
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? LANGUAGE : language;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
