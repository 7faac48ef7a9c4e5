package org.homestretch.patient.entity;

/** What the yes to a question of the screening asks for (3C, 3A). */
public enum Urgency {
    /** To a doctor the same day; no program before it is cleared. */
    SAME_DAY(true),
    /** To a doctor before any program. */
    REFER(true),
    /** To be borne in mind when exercises are chosen. */
    MIND(false);

    private final boolean barring;

    Urgency(boolean barring) {
        this.barring = barring;
    }

    /** Whether no program may start before somebody has cleared it. */
    public boolean isBarring() {
        return barring;
    }
}
