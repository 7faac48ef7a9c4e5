package org.homestretch.exercise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.boundary.LadderStep;
import org.homestretch.exercise.entity.Laterality;

/** Staff read one exercise as the patient gets it, with its usual dose. */
@Named
@RequestScoped
public class ReadExercise {

    /** The staff's screens speak English. */
    private static final String LANGUAGE = "en";

    @Inject
    ExerciseLibrary library;

    private String slug;
    private ExerciseDetails exercise;
    private ExerciseDetails replacement;
    private List<LadderStep> ladder = List.of();

    /** @throws org.homestretch.exercise.boundary.UnknownExerciseException if the address names no exercise */
    public void open() {
        exercise = library.exercise(slug == null ? "" : slug, LANGUAGE);
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

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
