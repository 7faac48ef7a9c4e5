package org.homestretch.program.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.program.entity.Caution;

/**
 * The matrix 3D and the rules of the clinic: what the patient's conditions say to each exercise, or to a program at all.
 * Each line speaks once about an item, however many of its conditions the patient has.
 */
final class ConditionsAndExercises implements ReviewPolicy {

    private final List<MatrixRule> rules;

    ConditionsAndExercises(List<MatrixRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public Stream<Caution> review(ReviewedDraft draft) {
        Set<String> conditions = draft.conditions();
        return rules.stream()
                .filter(rule -> rule.concerns(conditions))
                .flatMap(rule -> review(rule, draft, conditions));
    }

    private static Stream<Caution> review(MatrixRule rule, ReviewedDraft draft, Set<String> conditions) {
        Set<String> because = rule.matching(conditions);
        if (rule.coverage().wholeProgram()) {
            return draft.items().isEmpty() ? Stream.empty() : Stream.of(rule.aboutProgram(because));
        }
        return draft.items().stream()
                .filter(item -> rule.coverage().includes(item.exercise()))
                .map(item -> rule.aboutItem(item.itemKey(), because));
    }
}
