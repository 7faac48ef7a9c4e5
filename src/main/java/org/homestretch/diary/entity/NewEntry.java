package org.homestretch.diary.entity;

import java.util.Objects;
import java.util.UUID;

/** What is said of one occurrence, on its way into the diary under an id made by its sender (D-6). */
public record NewEntry(UUID id, Occurrence occurrence, Answer answer) {

    public NewEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(answer, "answer");
    }
}
