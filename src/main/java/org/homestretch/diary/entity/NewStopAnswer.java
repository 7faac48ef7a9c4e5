package org.homestretch.diary.entity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A yes to the stop question, under an id made by its sender (D-6). */
public record NewStopAnswer(UUID id, LocalDate day) {

    public NewStopAnswer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
    }
}
