package org.homestretch.exercise.entity;

/** An exercise as a list shows it, with its title in one language. */
public record ExerciseRow(
        long id,
        String slug,
        String title,
        String purpose,
        Category category,
        StartPosition position,
        Laterality laterality,
        Availability availability,
        ReviewState review) {}
