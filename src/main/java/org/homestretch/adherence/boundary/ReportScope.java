package org.homestretch.adherence.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a report is about.
 *
 * @param from first day
 * @param to last day; days that are not over yet do not count
 * @param siteId the site whose patients are meant, or null for all that the caller may see
 */
public record ReportScope(LocalDate from, LocalDate to, Long siteId) implements Serializable {

    public static final int DAYS_MAX = 366;

    boolean isPossible() {
        return !to.isBefore(from) && ChronoUnit.DAYS.between(from, to) < DAYS_MAX;
    }
}
