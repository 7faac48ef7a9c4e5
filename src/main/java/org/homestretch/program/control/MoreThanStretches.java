package org.homestretch.program.control;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Category;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** G25: stretching together with strength and posture does more than stretching alone. A tip from three items on (added). */
final class MoreThanStretches implements ReviewPolicy {

    private static final int FROM = 3;
    private static final Set<Category> STRETCHES =
            EnumSet.of(Category.STATIC_STRETCH, Category.DYNAMIC_STRETCH, Category.ACTIVE_ISOLATED_STRETCH);

    @Override
    public Stream<Caution> review(ReviewedDraft draft) {
        List<Category> kinds =
                draft.items().stream().map(item -> item.exercise().category()).toList();
        return kinds.size() >= FROM && STRETCHES.containsAll(kinds)
                ? Stream.of(Caution.ofProgram(CautionRule.STRETCHES_ONLY, CautionLevel.TIP))
                : Stream.empty();
    }
}
