package org.homestretch.exercise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homestretch.exercise.boundary.ExerciseFigures;

/** Staff look at the figure of an exercise: still or moving, with or without its muscles. */
@Named
@RequestScoped
public class LookAtFigure {

    @Inject
    ExerciseFigures figures;

    private boolean muscles;
    private boolean moving;

    /** The address of the picture below the root of the application. */
    public String picture(String slug) {
        String shown = moving ? "?shown=moving" : "?shown=all";
        int revision = figures.revisionOf(slug);
        return "/figure/" + slug + ".svg" + shown + (muscles ? "&muscles=shown" : "")
                + (revision == 0 ? "" : "&v=" + revision);
    }

    public boolean isMuscles() {
        return muscles;
    }

    public void setMuscles(boolean muscles) {
        this.muscles = muscles;
    }

    public boolean isMoving() {
        return moving;
    }

    public void setMoving(boolean moving) {
        this.moving = moving;
    }
}
