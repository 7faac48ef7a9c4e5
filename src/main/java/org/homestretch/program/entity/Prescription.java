package org.homestretch.program.entity;

import java.io.Serializable;
import java.util.Objects;
import org.homestretch.exercise.entity.Dosage;

/**
 * What the therapist decides about one exercise of a program.
 *
 * @param phase where in the session it belongs
 * @param note to the patient, printed on the handout; null when there is none
 */
public record Prescription(Phase phase, Side side, Dosage dosage, Schedule schedule, String note)
        implements Serializable {

    public static final int NOTE_MAX = 300;

    /** @throws IllegalArgumentException if the note is longer than {@value #NOTE_MAX} characters */
    public Prescription {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(dosage, "dosage");
        Objects.requireNonNull(schedule, "schedule");
        note = Text.optional(note, NOTE_MAX, "note");
    }

    /** The same in another part of the session. */
    public Prescription in(Phase otherPhase) {
        return new Prescription(otherPhase, side, dosage, schedule, note);
    }
}
