package org.homestretch.program.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** P-45: exercises that work against each other do not stand in one program unmeant. */
final class NothingContradictory implements ReviewPolicy {

    private final List<Contradictions.Line> lines;

    NothingContradictory(List<Contradictions.Line> lines) {
        this.lines = List.copyOf(lines);
    }

    @Override
    public Stream<Caution> review(ReviewedDraft draft) {
        return lines.stream()
                .filter(line -> has(draft, line.one()) && has(draft, line.other()))
                .map(line ->
                        Caution.ofProgram(CautionRule.CONTRADICTORY_ITEMS, CautionLevel.WARN, line.id(), line.text()));
    }

    private static boolean has(ReviewedDraft draft, Set<String> slugs) {
        return draft.items().stream()
                .anyMatch(item -> slugs.contains(item.exercise().slug()));
    }
}
