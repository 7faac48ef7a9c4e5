package org.homestretch.program.control;

import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.SoftRange;
import org.homestretch.program.entity.CautionRule;

/** G11 and 2A: the weekly quota that the library states for an exercise, such as a class once or twice a week. */
final class QuotaWithinSoftRange extends DoseWithinSoftRange {

    QuotaWithinSoftRange() {
        super(CautionRule.QUOTA_OUTSIDE_SOFT_RANGE);
    }

    @Override
    Range range(SoftRange softRange) {
        return softRange.timesAWeek();
    }

    @Override
    int value(ReviewedItem item) {
        return item.prescription().schedule().weeklyQuota();
    }

    @Override
    boolean concerns(ReviewedItem item) {
        return item.prescription().schedule().isQuota();
    }
}
