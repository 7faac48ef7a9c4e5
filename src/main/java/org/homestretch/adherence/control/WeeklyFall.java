package org.homestretch.adherence.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.adherence.entity.BandLimits;
import org.homestretch.adherence.entity.Ratio;
import org.homestretch.adherence.entity.WorkCause;
import org.homestretch.adherence.entity.WorkItemKind;

/**
 * Whether the session adherence of the last seven due days is low, or has fallen by 30 points against the seven before
 * and since when. It is one and the same cause until all was well for seven due days: a figure that goes up and down
 * around a limit is not a new one each time.
 */
final class WeeklyFall {

    private static final int WEEK = 7;
    private static final Ratio FALL = Ratio.of(30, 100);

    private final MeasuredProgram measured;
    private final List<LocalDate> latestDueDays;
    private final BandLimits bands;

    WeeklyFall(MeasuredProgram measured, BandLimits bands) {
        this.measured = measured;
        this.latestDueDays = measured.latestDueDays();
        this.bands = bands;
    }

    Optional<WorkCause> cause() {
        if (!isLowOrFallen(0)) {
            return Optional.empty();
        }
        int first = 0;
        for (int days = 1; days <= first + WEEK; days++) {
            if (isLowOrFallen(days)) {
                first = days;
            }
        }
        LocalDate since = latestDueDays.get(first);
        Ratio before = week(WEEK);
        return Optional.of(
                before.isApplicable()
                        ? WorkCause.of(WorkItemKind.LOW_ADHERENCE, since, week(0).percent(), before.percent())
                        : WorkCause.of(WorkItemKind.LOW_ADHERENCE, since, week(0).percent()));
    }

    /** As it stood so many due days before the latest; only full weeks are judged. */
    private boolean isLowOrFallen(int daysBefore) {
        if (latestDueDays.size() < daysBefore + WEEK) {
            return false;
        }
        Ratio week = week(daysBefore);
        boolean fallen = latestDueDays.size() >= daysBefore + 2 * WEEK
                && week(daysBefore + WEEK).minus(week).compareTo(FALL) >= 0;
        return fallen || !week.isAtLeastPercent(bands.partial());
    }

    /** Session adherence of the seven due days that end so many due days before the latest. */
    private Ratio week(int daysBefore) {
        return latestDueDays.size() < daysBefore + WEEK
                ? Ratio.NOT_APPLICABLE
                : measured.lastDueDaysUpTo(latestDueDays.get(daysBefore), WEEK).session();
    }
}
