package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * Who may prescribe an exercise, and why not everybody.
 *
 * @param reason for staff; null only when the exercise is open
 * @param instead slug of what to offer in its place, or null
 * @throws IllegalArgumentException if a reason is missing
 */
public record Prescribability(Availability availability, String reason, String instead) implements Serializable {

    public static final int REASON_MAX = 300;

    public Prescribability {
        Objects.requireNonNull(availability, "availability");
        if (availability.needsReason() && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException(availability + " needs a reason");
        }
    }
}
