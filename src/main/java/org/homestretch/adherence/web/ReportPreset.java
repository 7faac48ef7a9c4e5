package org.homestretch.adherence.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A period of a report that is offered with one click.
 *
 * @param key of its label
 */
public record ReportPreset(String key, LocalDate from, LocalDate to) {

    /** The usual periods, all ending on that day. */
    static List<ReportPreset> upTo(LocalDate last) {
        return List.of(
                new ReportPreset("report.lastSeven", last.minusDays(6), last),
                new ReportPreset("report.lastTwentyEight", last.minusDays(27), last),
                new ReportPreset("report.lastTwelveWeeks", last.minusDays(83), last));
    }
}
