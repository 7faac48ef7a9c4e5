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

    /** The same exercise with another dosage. */
    public Prescription dosed(Dosage other) {
        return new Prescription(phase, side, other, schedule, note);
    }

    /** The same at other times. */
    public Prescription scheduled(Schedule other) {
        return new Prescription(phase, side, dosage, other, note);
    }

    /** The same with that note to the patient, or none. */
    public Prescription noted(String other) {
        return new Prescription(phase, side, dosage, schedule, other);
    }
}
