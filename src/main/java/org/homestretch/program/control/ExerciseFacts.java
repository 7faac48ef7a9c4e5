package org.homestretch.program.control;

import java.util.Objects;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.SoftRange;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.exercise.entity.UsualDose;

/**
 * What the review of a draft must know about an exercise of the library.
 *
 * @param usualDose what the library proposes
 * @param retired whether the clinic does not prescribe it any more
 */
public record ExerciseFacts(
        String slug,
        Category category,
        Laterality laterality,
        StartPosition position,
        UsualDose usualDose,
        boolean retired) {

    public ExerciseFacts {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(laterality, "laterality");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(usualDose, "usual dose");
    }

    /** The doses that need no reason (2A); the library's own dose is always among them. */
    SoftRange softRange() {
        return SoftRange.of(category, usualDose);
    }
}
