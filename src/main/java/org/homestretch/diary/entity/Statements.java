package org.homestretch.diary.entity;

import java.util.List;

/**
 * What somebody writes into a diary at one go.
 *
 * @param stopAnswers only patients give them
 * @throws IllegalArgumentException for more than 500 statements
 */
public record Statements(
        List<NewEntry> entries, List<NewCheckIn> checkIns, List<NewRestDay> restDays, List<NewStopAnswer> stopAnswers) {

    public static final int MAX = 500;

    public Statements {
        entries = List.copyOf(entries);
        checkIns = List.copyOf(checkIns);
        restDays = List.copyOf(restDays);
        stopAnswers = List.copyOf(stopAnswers);
        if (entries.size() + checkIns.size() + restDays.size() + stopAnswers.size() > MAX) {
            throw new IllegalArgumentException("more than " + MAX + " statements at once");
        }
    }

    /** Statements of the kinds that a paper sheet can hold. */
    public Statements(List<NewEntry> entries, List<NewCheckIn> checkIns, List<NewRestDay> restDays) {
        this(entries, checkIns, restDays, List.of());
    }
}
