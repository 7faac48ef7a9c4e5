package org.homestretch.exercise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.homestretch.exercise.boundary.ExercisePictures;

/** Stands in small lists for exercises without a figure; read once for the whole list, and only if one has no figure. */
@Named
@RequestScoped
public class FirstPicture {

    private static final String NONE = "";

    @Inject
    ExercisePictures pictures;

    private Map<String, String> hashes;

    /** The hash of the first photo or drawing of that exercise; empty if it has none. */
    public String of(String slug) {
        if (hashes == null) {
            hashes = pictures.firstShown();
        }
        return hashes.getOrDefault(slug, NONE);
    }
}
