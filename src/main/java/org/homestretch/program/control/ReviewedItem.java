package org.homestretch.program.control;

import java.util.Objects;
import org.homestretch.program.entity.Prescription;

/** A prescribed exercise with what the library knows about it. */
public record ReviewedItem(int itemKey, ExerciseFacts exercise, Prescription prescription) {

    public ReviewedItem {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(prescription, "prescription");
    }
}
