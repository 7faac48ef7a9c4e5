package org.homestretch.program.control;

import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.SoftRange;
import org.homestretch.program.entity.CautionRule;

/** 2A: as a rule no more than three sets. */
final class SetsWithinSoftRange extends DoseWithinSoftRange {

    SetsWithinSoftRange() {
        super(CautionRule.SETS_OUTSIDE_SOFT_RANGE);
    }

    @Override
    Range range(SoftRange softRange) {
        return softRange.sets();
    }

    @Override
    int value(ReviewedItem item) {
        return item.prescription().dosage().sets();
    }
}
