package org.homestretch.exercise.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.boundary.ExerciseCard;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.Muscle;
import org.homestretch.exercise.entity.StartPosition;

/** What the fields of an exercise can be chosen from, other exercises included. */
@Named
@ViewScoped
public class LibraryChoices implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than that is not read through; one types on. */
    private static final int SHOWN_MAX = 8;

    private static final String LANGUAGE = "en";

    @Inject
    ExerciseLibrary library;

    private final Map<String, String> titles = new HashMap<>();

    /** The slugs of the exercises that match what is typed, best first. */
    public List<String> exercises(String typed) {
        List<ExerciseCard> found = library.find(LibraryFilter.prescribable(typed), 0, SHOWN_MAX);
        found.forEach(card -> titles.put(card.slug(), card.title()));
        return found.stream().map(ExerciseCard::slug).toList();
    }

    /** The title of the exercise with that slug; the slug itself where there is none. */
    public String title(String slug) {
        return slug == null
                ? null
                : titles.computeIfAbsent(
                        slug,
                        unknown -> library.findExercise(unknown, LANGUAGE)
                                .map(ExerciseDetails::title)
                                .orElse(unknown));
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public StartPosition[] getPositions() {
        return StartPosition.values();
    }

    public Laterality[] getLateralities() {
        return Laterality.values();
    }

    public BodyRegion[] getRegions() {
        return BodyRegion.values();
    }

    public Muscle[] getMuscles() {
        return Muscle.values();
    }

    public Equipment[] getEquipment() {
        return Equipment.values();
    }

    public Availability[] getAvailabilities() {
        return Availability.values();
    }
}
