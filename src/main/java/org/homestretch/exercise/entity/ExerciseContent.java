package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Everything the library says of one exercise.
 *
 * @param dose null when it is blocked
 * @param harder slug of the next step of the ladder, or null
 * @param review of everything but the instructions, which have their own
 * @throws IllegalArgumentException if a prescribable exercise has no dose
 */
public record ExerciseContent(
        String slug,
        Traits traits,
        UsualDose dose,
        Prescribability prescribability,
        String harder,
        Sources sources,
        Review review,
        List<InstructionContent> instructions)
        implements Serializable {

    public ExerciseContent {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(traits, "traits");
        Objects.requireNonNull(prescribability, "prescribability");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(review, "review");
        instructions = List.copyOf(instructions);
        if (dose == null && prescribability.availability().isPrescribable()) {
            throw new IllegalArgumentException(slug + " can be prescribed but has no dose");
        }
    }
}
