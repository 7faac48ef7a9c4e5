package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.ReviewState;
import org.homestretch.exercise.entity.StartPosition;

/** An exercise as the library lists it. */
public record ExerciseCard(
        long id,
        String slug,
        String title,
        String purpose,
        Category category,
        StartPosition position,
        Laterality laterality,
        List<BodyRegion> regions,
        Availability availability,
        ReviewState review,
        boolean hasFigure)
        implements Serializable {}
