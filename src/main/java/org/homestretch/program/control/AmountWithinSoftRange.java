package org.homestretch.program.control;

import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.SoftRange;
import org.homestretch.program.entity.CautionRule;

/** G6 and G8: a stretch is repeated 2 to 5 times, counted moves as often as their kind allows (2A). */
final class AmountWithinSoftRange extends DoseWithinSoftRange {

    AmountWithinSoftRange() {
        super(CautionRule.AMOUNT_OUTSIDE_SOFT_RANGE);
    }

    @Override
    Range range(SoftRange softRange) {
        return softRange.amount();
    }

    @Override
    int value(ReviewedItem item) {
        return item.prescription().dosage().amount();
    }

    /** A range says nothing about another unit than the one it was given for. */
    @Override
    boolean concerns(ReviewedItem item) {
        return item.prescription().dosage().unit()
                == item.exercise().usualDose().dosage().unit();
    }
}
