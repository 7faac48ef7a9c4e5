package org.homestretch.program.control;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Category;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;
import org.homestretch.program.entity.Phase;

/** G14 and P19: before a dynamic stretch comes a warm-up that is not itself a dynamic stretch. */
final class WarmUpBeforeDynamicStretch implements ReviewPolicy {

    @Override
    public Stream<Caution> review(ReviewedDraft draft) {
        List<ReviewedItem> items = draft.items();
        return IntStream.range(0, items.size())
                .filter(place -> isDynamic(items.get(place)))
                .filter(place -> items.subList(0, place).stream().noneMatch(this::warmsUp))
                .mapToObj(place -> Caution.ofItem(
                        CautionRule.DYNAMIC_WITHOUT_WARM_UP,
                        CautionLevel.WARN,
                        items.get(place).itemKey()));
    }

    private boolean isDynamic(ReviewedItem item) {
        return item.exercise().category() == Category.DYNAMIC_STRETCH;
    }

    private boolean warmsUp(ReviewedItem item) {
        return item.prescription().phase() == Phase.WARM_UP && !isDynamic(item);
    }
}
