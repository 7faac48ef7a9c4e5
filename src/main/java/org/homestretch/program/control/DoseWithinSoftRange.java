package org.homestretch.program.control;

import java.util.Optional;
import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.SoftRange;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** What the rules on soft ranges share: outside the range they warn and ask for a reason (2A). */
abstract class DoseWithinSoftRange implements ItemPolicy {

    private final CautionRule rule;

    DoseWithinSoftRange(CautionRule rule) {
        this.rule = rule;
    }

    abstract Range range(SoftRange softRange);

    /** The prescribed value. */
    abstract int value(ReviewedItem item);

    /** Whether the rule has anything to say about the prescription. */
    boolean concerns(ReviewedItem item) {
        return true;
    }

    @Override
    public Optional<Caution> review(ReviewedItem item) {
        int value = value(item);
        Range range = range(item.exercise().softRange());
        return !concerns(item) || range.contains(value)
                ? Optional.empty()
                : Optional.of(
                        Caution.ofItem(rule, CautionLevel.WARN, item.itemKey(), value, range.least(), range.most()));
    }
}
