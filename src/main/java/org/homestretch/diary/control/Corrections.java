package org.homestretch.diary.control;

/** Whether a writer may put another statement in the place of one that stands, and why it is done (D-7). */
public final class Corrections {

    private static final Corrections BY_PATIENT = new Corrections(true, null);

    private final boolean allowed;
    private final String reason;

    private Corrections(boolean allowed, String reason) {
        this.allowed = allowed;
        this.reason = reason;
    }

    /** Patients change their own mind without giving a reason. */
    public static Corrections byPatient() {
        return BY_PATIENT;
    }

    /** Staff give a reason; without one nothing that stands is changed. */
    public static Corrections byStaff(String reason) {
        boolean given = reason != null && !reason.isBlank();
        return new Corrections(given, given ? reason.strip() : null);
    }

    boolean areAllowed() {
        return allowed;
    }

    String reason() {
        return reason;
    }
}
