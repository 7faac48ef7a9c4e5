package org.homestretch.exercise.entity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may put an exercise into a program. */
public enum Availability {
    OPEN(true),
    /** A therapist may choose it for one patient; never in templates, never offered to patients. */
    THERAPIST_PICK(true),
    /** Shown and found, not prescribed: advice for what patients do anyway. */
    ADVICE_ONLY(false),
    /** Unsafe: found by a search together with the reason, and nobody can prescribe it (P7). */
    BLOCKED(false);

    /** Those in which an exercise can be put into a program. */
    public static final Set<Availability> PRESCRIBABLE =
            Stream.of(values()).filter(Availability::isPrescribable).collect(Collectors.toUnmodifiableSet());

    private final boolean prescribable;

    Availability(boolean prescribable) {
        this.prescribable = prescribable;
    }

    public boolean isPrescribable() {
        return prescribable;
    }

    /** Whether it needs a reason that the therapist can read. */
    public boolean needsReason() {
        return this != OPEN;
    }
}
