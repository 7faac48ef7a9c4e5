package org.homestretch.exercise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.homestretch.exercise.boundary.ExercisePictures;
import org.homestretch.exercise.boundary.PictureRef;

/** Stands in small lists for exercises without a figure; asked for those only. */
@Named
@RequestScoped
public class FirstPicture {

    private static final String NONE = "";

    @Inject
    ExercisePictures pictures;

    private final Map<String, String> hashes = new HashMap<>();

    /** The hash of the first photo or drawing of that exercise; empty if it has none. */
    public String of(String slug) {
        return hashes.computeIfAbsent(
                slug,
                unknown -> pictures.shown(unknown).stream()
                        .map(PictureRef::hash)
                        .findFirst()
                        .orElse(NONE));
    }
}
