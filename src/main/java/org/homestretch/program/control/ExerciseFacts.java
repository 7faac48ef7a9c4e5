package org.homestretch.program.control;

import java.util.Objects;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.SoftRange;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.exercise.entity.Traits;
import org.homestretch.exercise.entity.UsualDose;

/**
 * What the review of a draft must know about an exercise of the library.
 *
 * @param usualDose what the library proposes
 * @param harder slug of the next step of its ladder, or null
 * @param retired whether the clinic does not prescribe it any more
 */
public record ExerciseFacts(String slug, Traits traits, UsualDose usualDose, String harder, boolean retired) {

    public ExerciseFacts {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(traits, "traits");
        Objects.requireNonNull(usualDose, "usual dose");
    }

    public Category category() {
        return traits.category();
    }

    public Laterality laterality() {
        return traits.laterality();
    }

    public StartPosition position() {
        return traits.position();
    }

    /** The doses that need no reason (2A); the library's own dose is always among them. */
    SoftRange softRange() {
        return SoftRange.of(category(), usualDose);
    }
}
