package org.homestretch.diary.entity;

import java.util.List;

/**
 * What somebody writes into a diary at one go.
 *
 * @throws IllegalArgumentException for more than 500 statements
 */
public record Statements(List<NewEntry> entries, List<NewCheckIn> checkIns, List<NewRestDay> restDays) {

    public static final int MAX = 500;

    public Statements {
        entries = List.copyOf(entries);
        checkIns = List.copyOf(checkIns);
        restDays = List.copyOf(restDays);
        if (entries.size() + checkIns.size() + restDays.size() > MAX) {
            throw new IllegalArgumentException("more than " + MAX + " statements at once");
        }
    }

    public boolean isEmpty() {
        return entries.isEmpty() && checkIns.isEmpty() && restDays.isEmpty();
    }
}
