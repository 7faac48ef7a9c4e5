package org.homestretch.exercise.boundary;

import java.io.Serializable;
import org.homestretch.exercise.entity.ExercisePicture;

/**
 * A picture of an exercise.
 *
 * @param hash SHA-256 of its bytes, by which it is served
 * @param alternative what it shows, for people who cannot see it
 */
public record PictureRef(String hash, String alternative) implements Serializable {

    /** An exercise shows so many at a time. */
    public static final int SHOWN_MAX = ExercisePicture.PICTURES_MAX;

    public static final int ALTERNATIVE_MAX = ExercisePicture.ALTERNATIVE_MAX;
}
