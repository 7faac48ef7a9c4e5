package org.homestretch.program.control;

import java.util.Optional;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;
import org.homestretch.program.entity.Side;

/** G7: an exercise for each side is done on both, one after the other. One side only may be meant, or forgotten: a tip. */
final class BothSidesUnlessMeant implements ItemPolicy {

    @Override
    public Optional<Caution> review(ReviewedItem item) {
        Side side = item.prescription().side();
        boolean oneOnly = item.exercise().laterality() == Laterality.EACH_SIDE && side != Side.EACH;
        return oneOnly
                ? Optional.of(Caution.ofItem(CautionRule.ONE_SIDE_ONLY, CautionLevel.TIP, item.itemKey()))
                : Optional.empty();
    }
}
