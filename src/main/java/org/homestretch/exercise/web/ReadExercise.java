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
import org.homestretch.exercise.entity.ReadingLanguage;

/** Staff read one exercise as the patient gets it, with its usual dose. */
@Named
@RequestScoped
public class ReadExercise {

    @Inject
    ExerciseLibrary library;

    @Inject
    SignedInUser user;

    @Inject
    ReaderLanguage reader;

    @Inject
    ExercisePictures pictures;

    private String slug;
    private String language;
    private List<PictureRef> shown = List.of();
    private List<ReviewedPart> reviews = List.of();
    private ExerciseDetails exercise;
    private SpokenInstruction words;
    private ExerciseDetails replacement;
    private List<LadderStep> ladder = List.of();

    /** @throws org.homestretch.exercise.boundary.UnknownExerciseException if the address names no exercise */
    public void open() {
        exercise = library.exercise(slug == null ? "" : slug, wantedLanguage());
        words = SpokenInstruction.of(exercise, library.exercise(slug, ReadingLanguage.ENGLISH.tag()));
        shown = pictures.shown(exercise.slug());
        if (!user.isReception()) {
            reviews = library.reviews(slug);
        }
        ladder = library.ladder(slug);
        String instead = exercise.prescribability().instead();
        replacement = instead == null ? null : library.exercise(instead, wantedLanguage());
    }

    /** The one the address names, or else the one that the reader chose for the library. */
    private String wantedLanguage() {
        return language == null ? reader.current().tag() : language;
    }

    /** What to offer in its place, or null. */
    public ExerciseDetails getReplacement() {
        return replacement;
    }

    public ExerciseDetails getExercise() {
        return exercise;
    }

    /** What the patient reads. */
    public SpokenInstruction getWords() {
        return words;
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

    /** Of this page, from the product's root on. */
    public String getAddress() {
        return "/clinic/library/exercise.xhtml?slug=" + slug;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
