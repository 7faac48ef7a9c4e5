package org.homestretch.exercise.control.search;

import java.util.List;
import java.util.Map;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.ReviewState;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.exercise.entity.TargetMuscles;
import org.homestretch.exercise.entity.Traits;

/** The row of an exercise without its lists. */
public record ExerciseFields(
        long id,
        String slug,
        Category category,
        StartPosition position,
        Laterality laterality,
        TargetMuscles muscles,
        Availability availability,
        ReviewState review) {

    KnownExercise with(List<BodyRegion> regions, List<Equipment> equipment, Map<String, Wording> wordings) {
        Traits traits = new Traits(category, regions, muscles, position, laterality, equipment, List.of());
        return new KnownExercise(id, slug, traits, availability, review, wordings);
    }
}
