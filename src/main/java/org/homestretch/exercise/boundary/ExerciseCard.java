package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.ReviewState;
import org.homestretch.exercise.entity.StartPosition;

/**
 * An exercise as the library lists it.
 *
 * @param language of title and purpose: the one asked for, or English where there is none
 * @param review of exercise and words together: the less settled of the two
 * @param favorite whether the therapist who looks starred it
 */
public record ExerciseCard(
        long id,
        String slug,
        String title,
        String purpose,
        String language,
        Category category,
        StartPosition position,
        Laterality laterality,
        List<BodyRegion> regions,
        Availability availability,
        ReviewState review,
        boolean hasFigure,
        boolean favorite)
        implements Serializable {}
