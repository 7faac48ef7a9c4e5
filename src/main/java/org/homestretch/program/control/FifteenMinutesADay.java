package org.homestretch.program.control;

import java.util.stream.Stream;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;
import org.homestretch.program.entity.DailyTime;

/** G10: all sessions of a day together take at most 15 minutes, activities apart. */
final class FifteenMinutesADay implements ReviewPolicy {

    @Override
    public Stream<Caution> review(ReviewedDraft draft) {
        DailyTime day = SessionTimeEstimate.ofFullestDay(
                draft.items().stream().map(ReviewedItem::prescription).toList());
        return day.isLong()
                ? Stream.of(Caution.ofProgram(
                        CautionRule.LONG_DAY, CautionLevel.WARN, Math.toIntExact(day.exerciseMinutes())))
                : Stream.empty();
    }
}
