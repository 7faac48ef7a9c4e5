package org.homestretch.program.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionKey;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/**
 * A line of the matrix 3D: which exercises call for care with which conditions.
 *
 * @param id on record with every answer, such as "M-6"
 * @param conditions codes; any one of them is enough
 * @param slugs exercises it covers
 * @param positions start positions it covers
 * @param allExercises whether it covers the whole program
 * @param advice for the therapist
 */
public record MatrixRule(
        String id,
        Set<String> conditions,
        CautionLevel level,
        Set<String> slugs,
        Set<StartPosition> positions,
        boolean allExercises,
        String advice) {

    public MatrixRule {
        conditions = Set.copyOf(conditions);
        slugs = Set.copyOf(slugs);
        positions = Set.copyOf(positions);
    }

    /** The patient's conditions that this line is about. */
    Set<String> matching(Set<String> patientConditions) {
        return patientConditions.stream().filter(conditions::contains).collect(Collectors.toSet());
    }

    boolean covers(ExerciseFacts exercise) {
        return slugs.contains(exercise.slug()) || positions.contains(exercise.position());
    }

    boolean coversNothing() {
        return slugs.isEmpty() && positions.isEmpty() && !allExercises;
    }

    Caution aboutItem(int itemKey, Set<String> because) {
        return caution(new CautionKey(CautionRule.EXERCISE_AND_CONDITION, itemKey, id), because);
    }

    Caution aboutProgram(Set<String> because) {
        return caution(new CautionKey(CautionRule.CONDITION_BARS_PROGRAM, CautionKey.WHOLE_PROGRAM, id), because);
    }

    private Caution caution(CautionKey key, Set<String> because) {
        return new Caution(key, level, List.of(), advice, because);
    }
}
