package org.homestretch.patient.entity;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * What is known about the pain before exercises are prescribed (P1, P9, P15).
 *
 * @param severity at its worst in the last days: 0 (none) to 10
 * @param since the month in which it began; null only without pain
 * @param causeFound whether a cause is known
 * @param cause what it is, or what was done to find it
 * @param assessment who examined the pain and what was found, or null while nobody has
 */
public record PainHistory(int severity, YearMonth since, boolean causeFound, String cause, String assessment)
        implements Serializable {

    public static final int SEVERITY_MAX = 10;
    public static final int TEXT_MAX = 400;

    /** P1: severe pain, on the scale from 0 to 10; the number is added. */
    public static final int SEVERE = 8;

    /** G13: pain is chronic after three months. */
    public static final int CHRONIC_MONTHS = 3;

    /** @throws IllegalArgumentException if the severity is off the scale, or the cause or the month is missing */
    public PainHistory {
        if (severity < 0 || severity > SEVERITY_MAX) {
            throw new IllegalArgumentException("severity is 0 to " + SEVERITY_MAX);
        }
        if (severity > 0 && since == null) {
            throw new IllegalArgumentException("pain began in some month");
        }
        cause = Words.required(cause, TEXT_MAX);
        assessment = Words.optional(assessment, TEXT_MAX);
    }

    public boolean isSevere() {
        return severity >= SEVERE;
    }

    /** Whether it has lasted for three months or more; a month that has only begun counts, to be on the safe side. */
    public boolean isChronicIn(YearMonth month) {
        return since != null && !since.plusMonths(CHRONIC_MONTHS).isAfter(month);
    }
}
