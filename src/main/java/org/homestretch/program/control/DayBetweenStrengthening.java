package org.homestretch.program.control;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;
import org.homestretch.program.entity.Schedule;

/**
 * 2A: strengthening is done about three days a week with a day between. A tip, unless the library itself would have the
 * exercise done more often.
 */
final class DayBetweenStrengthening implements ItemPolicy {

    /** More days than that cannot have a day between each of them. */
    private static final int DAYS_A_WEEK_MAX = 3;

    @Override
    public Optional<Caution> review(ReviewedItem item) {
        boolean strengthening = item.exercise().category() == Category.STRENGTHENING;
        return strengthening
                        && onFollowingDays(item.prescription().schedule())
                        && !onFollowingDays(item.exercise().usualDose().frequency())
                ? Optional.of(
                        Caution.ofItem(CautionRule.NO_DAY_BETWEEN_STRENGTHENING, CautionLevel.TIP, item.itemKey()))
                : Optional.empty();
    }

    private static boolean onFollowingDays(Frequency frequency) {
        return !frequency.isWeekly() || frequency.timesAWeek() > DAYS_A_WEEK_MAX;
    }

    private static boolean onFollowingDays(Schedule schedule) {
        Set<DayOfWeek> days = schedule.weekdays();
        return switch (schedule.kind()) {
            case QUOTA -> schedule.weeklyQuota() > DAYS_A_WEEK_MAX;
            case EVERY_NTH_DAY -> false;
            case WEEKDAYS, BREAKS -> days.stream().anyMatch(day -> days.contains(day.plus(1)));
        };
    }
}
