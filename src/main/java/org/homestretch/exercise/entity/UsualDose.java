package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.Objects;

/** What the library proposes when an exercise is prescribed. */
public record UsualDose(Dosage dosage, Frequency frequency, OwnRange ownRange) implements Serializable {

    public UsualDose {
        Objects.requireNonNull(dosage, "dosage");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(ownRange, "own range");
    }
}
