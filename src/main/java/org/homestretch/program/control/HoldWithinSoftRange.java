package org.homestretch.program.control;

import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.SoftRange;
import org.homestretch.program.entity.CautionRule;

/** G1: a stretch is held 15 to 30 s. Other kinds have their own range (2A), some exercises too: figure four and frog up to two minutes (G4), short holds for planks (G5). */
final class HoldWithinSoftRange extends DoseWithinSoftRange {

    HoldWithinSoftRange() {
        super(CautionRule.HOLD_OUTSIDE_SOFT_RANGE);
    }

    @Override
    Range range(SoftRange softRange) {
        return softRange.holdSeconds();
    }

    @Override
    int value(ReviewedItem item) {
        return item.prescription().dosage().holdSeconds();
    }
}
