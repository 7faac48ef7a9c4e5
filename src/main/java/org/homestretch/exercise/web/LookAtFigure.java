package org.homestretch.exercise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Staff look at the figure of an exercise: still or moving, with or without its muscles. */
@Named
@RequestScoped
public class LookAtFigure {

    private boolean muscles;
    private boolean moving;

    /** The address of the picture below the root of the application. */
    public String picture(String slug) {
        String shown = moving ? "?shown=moving" : "?shown=all";
        return "/figure/" + slug + ".svg" + shown + (muscles ? "&muscles=shown" : "");
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
