package org.homestretch.program.control;

import java.util.Optional;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** L-35: an exercise that the clinic has retired needs a reason to stay in a program. */
final class InUseInTheLibrary implements ItemPolicy {

    @Override
    public Optional<Caution> review(ReviewedItem item) {
        return item.exercise().retired()
                ? Optional.of(Caution.ofItem(CautionRule.EXERCISE_RETIRED, CautionLevel.BLOCK, item.itemKey()))
                : Optional.empty();
    }
}
