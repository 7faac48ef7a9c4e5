package org.homestretch.diary.entity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** How a day's session felt, on its way into the diary under an id made by its sender (D-6). */
public record NewCheckIn(UUID id, LocalDate day, Feeling feeling) {

    public NewCheckIn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(feeling, "feeling");
    }
}
