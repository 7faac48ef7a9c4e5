package org.homestretch.program.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.boundary.ExerciseLibrary;

/** A closer look at one exercise of the library while prescribing: what for, and what is easier or harder. */
@Named
@ViewScoped
public class LookAtExercise implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LANGUAGE = "en";

    @Inject
    ExerciseLibrary library;

    private ExerciseDetails exercise;
    private List<Neighbor> neighbors = List.of();

    /** Opens the exercise that the request names; closes it if it names none. */
    public void look() {
        String slug = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("slug");
        exercise = slug == null ? null : library.exercise(slug, LANGUAGE);
        neighbors = slug == null
                ? List.of()
                : library.ladder(slug).stream()
                        .map(step -> new Neighbor(library.exercise(step.slug(), LANGUAGE), step.harder()))
                        .toList();
    }

    /** The exercise looked at, or null. */
    public ExerciseDetails getExercise() {
        return exercise;
    }

    public List<Neighbor> getNeighbors() {
        return neighbors;
    }

    /** The next easier or harder exercise. */
    public record Neighbor(ExerciseDetails exercise, boolean harder) implements Serializable {}
}
