package org.homestretch.program.control;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Category;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** G14: dynamic stretches come first, static stretches after them. */
final class DynamicBeforeStatic implements ReviewPolicy {

    @Override
    public Stream<Caution> review(ReviewedDraft draft) {
        List<ReviewedItem> items = draft.items();
        return IntStream.range(0, items.size())
                .filter(place -> is(Category.DYNAMIC_STRETCH, items.get(place)))
                .filter(place -> items.subList(0, place).stream().anyMatch(item -> is(Category.STATIC_STRETCH, item)))
                .mapToObj(place -> Caution.ofItem(
                        CautionRule.DYNAMIC_AFTER_STATIC,
                        CautionLevel.WARN,
                        items.get(place).itemKey()));
    }

    private static boolean is(Category category, ReviewedItem item) {
        return item.exercise().category() == category;
    }
}
