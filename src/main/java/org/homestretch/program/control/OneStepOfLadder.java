package org.homestretch.program.control;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** P-47: two steps of a ladder, one after the other, have the same aim; one of them may be enough. A tip at the harder one. */
final class OneStepOfLadder implements ReviewPolicy {

    @Override
    public Stream<Caution> review(ReviewedDraft draft) {
        Set<String> nextSteps = draft.items().stream()
                .filter(item -> item.exercise().harder() != null)
                .map(item -> item.exercise().harder())
                .collect(Collectors.toSet());
        return draft.items().stream()
                .filter(item -> nextSteps.contains(item.exercise().slug()))
                .map(item -> Caution.ofItem(CautionRule.TWO_STEPS_OF_LADDER, CautionLevel.TIP, item.itemKey()));
    }
}
