package org.homestretch.exercise.control.search;

import java.util.Set;
import org.homestretch.exercise.control.DataFile;
import org.homestretch.exercise.entity.StartPosition;

/** A line of the caution matrix, which warns of exercises under some conditions or forbids them. */
record CautionLine(Set<String> conditions, Set<String> slugs, Set<StartPosition> positions, boolean allExercises) {

    static CautionLine read(DataFile part) {
        return new CautionLine(
                Set.copyOf(part.texts("conditions")),
                Set.copyOf(part.texts("exercises")),
                Set.copyOf(part.constants("positions", StartPosition.class)),
                part.flag("allExercises"));
    }

    boolean concerns(String condition, KnownExercise exercise) {
        return conditions.contains(condition)
                && (allExercises
                        || slugs.contains(exercise.slug())
                        || positions.contains(exercise.traits().position()));
    }
}
