package org.homestretch.program.control;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Category;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/**
 * G14: gentle moves such as cat–cow come before deeper ones of the same region. Gentle is what moves without a load
 * (mobility), deeper is a held stretch. Any stretch may end a session, so that the cool-down is free. A tip.
 */
final class GentleBeforeDeeper implements ReviewPolicy {

    @Override
    public Stream<Caution> review(ReviewedDraft draft) {
        List<ReviewedItem> items = draft.items();
        return IntStream.range(0, items.size())
                .filter(place -> items.get(place).exercise().category() == Category.MOBILITY)
                .filter(place ->
                        items.subList(0, place).stream().anyMatch(before -> isDeeper(before, items.get(place))))
                .mapToObj(place -> Caution.ofItem(
                        CautionRule.GENTLE_AFTER_DEEPER,
                        CautionLevel.TIP,
                        items.get(place).itemKey()));
    }

    private static boolean isDeeper(ReviewedItem before, ReviewedItem gentle) {
        return before.exercise().category() == Category.STATIC_STRETCH
                && before.prescription().phase() == gentle.prescription().phase()
                && !Collections.disjoint(
                        before.exercise().traits().regions(),
                        gentle.exercise().traits().regions());
    }
}
