package org.homestretch.adherence.control;

import java.util.List;
import org.homestretch.adherence.entity.Ratio;

/**
 * The occurrences of one day at the same time of day; with a weekly quota, those with the same quota.
 *
 * @param weeklyQuota days a week, or 0 when the session has fixed days
 * @param occurrences at least one
 */
record Session(int weeklyQuota, List<Occurrence> occurrences) {

    boolean isQuota() {
        return weeklyQuota > 0;
    }

    boolean isRecorded() {
        return occurrences.stream().anyMatch(Occurrence::isRecorded);
    }

    Ratio recorded() {
        return isRecorded() ? Ratio.ONE : Ratio.ZERO;
    }

    /** The mean credit of its occurrences. */
    Ratio credit() {
        return occurrences.stream()
                .map(Occurrence::credit)
                .reduce(Ratio.ZERO, Ratio::plus)
                .dividedBy(Ratio.whole(occurrences.size()));
    }
}
