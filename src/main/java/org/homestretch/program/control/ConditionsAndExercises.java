package org.homestretch.program.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.program.entity.Caution;

/**
 * The matrix 3D: what the patient's conditions say to each exercise, or to a program at all. Each line of the matrix
 * speaks once about an item, however many of its conditions the patient has.
 */
final class ConditionsAndExercises implements ReviewPolicy {

    private final List<MatrixRule> matrix;

    ConditionsAndExercises(List<MatrixRule> matrix) {
        this.matrix = List.copyOf(matrix);
    }

    @Override
    public Stream<Caution> review(ReviewedDraft draft) {
        return matrix.stream().flatMap(rule -> review(rule, draft));
    }

    private static Stream<Caution> review(MatrixRule rule, ReviewedDraft draft) {
        Set<String> because = rule.matching(draft.conditions());
        if (because.isEmpty()) {
            return Stream.empty();
        }
        if (rule.allExercises()) {
            return draft.items().isEmpty() ? Stream.empty() : Stream.of(rule.aboutProgram(because));
        }
        return draft.items().stream()
                .filter(item -> rule.covers(item.exercise()))
                .map(item -> rule.aboutItem(item.itemKey(), because));
    }
}
