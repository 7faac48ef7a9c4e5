package org.homestretch.program.control;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** G24: stretches are for several muscle groups, not for the spine alone. A tip from the third stretch on (number added). */
final class MoreThanTheSpine implements ReviewPolicy {

    private static final int FROM = 3;
    private static final Set<BodyRegion> SPINE =
            EnumSet.of(BodyRegion.LOWER_BACK, BodyRegion.MID_BACK, BodyRegion.UPPER_BACK, BodyRegion.WHOLE_SPINE);

    @Override
    public Stream<Caution> review(ReviewedDraft draft) {
        List<BodyRegion> stretched = draft.items().stream()
                .filter(item -> item.exercise().category() == Category.STATIC_STRETCH)
                .map(item -> item.exercise().traits().regions().get(0))
                .toList();
        return stretched.size() >= FROM && SPINE.containsAll(stretched)
                ? Stream.of(Caution.ofProgram(CautionRule.SPINE_ONLY, CautionLevel.TIP))
                : Stream.empty();
    }
}
