package org.homestretch.program.control;

import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.SoftRange;
import org.homestretch.program.entity.CautionRule;
import org.homestretch.program.entity.Schedule;

/** G9: once or twice a day; mobility up to three times, posture exercises in every break (2A). */
final class TimesADayWithinSoftRange extends DoseWithinSoftRange {

    TimesADayWithinSoftRange() {
        super(CautionRule.TIMES_A_DAY_OUTSIDE_SOFT_RANGE);
    }

    @Override
    Range range(SoftRange softRange) {
        return softRange.timesADay();
    }

    @Override
    int value(ReviewedItem item) {
        return item.prescription().schedule().timesADay();
    }

    @Override
    boolean concerns(ReviewedItem item) {
        Schedule schedule = item.prescription().schedule();
        return !schedule.isQuota() && !schedule.isBreaks();
    }
}
