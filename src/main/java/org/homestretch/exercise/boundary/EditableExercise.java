package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.Retirement;

/**
 * An exercise as somebody edits or reviews it, in all its languages.
 *
 * @param revision names this state of it; handed back with every change (L-34)
 * @param own whether the clinic made it; else it ships with the product
 * @param retirement null while it is in use
 * @param changedBy who changed it last in this clinic; null if it is as it shipped
 * @param changedAt null if it is as it shipped
 */
public record EditableExercise(
        long id,
        int revision,
        ExerciseContent content,
        boolean own,
        Retirement retirement,
        String changedBy,
        Instant changedAt)
        implements Serializable {

    public String slug() {
        return content.slug();
    }

    /** How far it and each of its languages are reviewed; the exercise itself comes first. */
    public List<ReviewedPart> reviews() {
        return ExerciseViews.reviews(content);
    }

    public boolean isRetired() {
        return retirement != null;
    }
}
