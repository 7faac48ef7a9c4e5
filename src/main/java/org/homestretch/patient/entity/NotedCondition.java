package org.homestretch.patient.entity;

import java.time.YearMonth;
import java.util.Objects;

/**
 * What a therapist says when noting a condition.
 *
 * @param code from the catalog, such as C11
 * @param since the month in which it began, or null when unknown
 * @param note up to 300 characters for other therapists, or null
 */
public record NotedCondition(String code, YearMonth since, String note) {

    public NotedCondition {
        Objects.requireNonNull(code, "code");
        note = note == null || note.isBlank() ? null : note.strip();
        if (note != null && note.length() > PatientCondition.NOTE_MAX) {
            throw new IllegalArgumentException("note is longer than " + PatientCondition.NOTE_MAX);
        }
    }
}
