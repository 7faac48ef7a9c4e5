package org.homestretch.access.boundary;

/** The roles of the clinic's staff, as they stand in role checks. Patients have no account and no role. */
public final class Roles {

    /** Prescribes programs and sees how they are followed. */
    public static final String THERAPIST = "THERAPIST";

    /** The front desk: registers patients, prints handouts, types in paper diaries; sees no clinical notes or scores. */
    public static final String RECEPTION = "RECEPTION";

    /** Runs the clinic: reports, accounts, settings, audit trail. */
    public static final String MANAGER = "MANAGER";

    private Roles() {}
}
