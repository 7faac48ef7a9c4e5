package org.homestretch.diary.entity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A day off because of soreness, taken or taken back, under an id made by its sender (D-6). */
public record NewRestDay(UUID id, LocalDate day, boolean taken) {

    public NewRestDay {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
    }
}
