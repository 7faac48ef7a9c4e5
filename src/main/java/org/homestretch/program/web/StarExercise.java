package org.homestretch.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.homestretch.exercise.boundary.Favorites;

/** The therapist gives or takes the star of an exercise; the scripts of the prescribing page say which. */
@Named
@RequestScoped
public class StarExercise {

    @Inject
    Favorites favorites;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    public void star() {
        long exercise = Long.parseLong(asked.get("exercise"));
        if (Boolean.parseBoolean(asked.get("starred"))) {
            favorites.star(exercise);
        } else {
            favorites.unstar(exercise);
        }
    }
}
