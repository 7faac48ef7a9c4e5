package org.homestretch.program.boundary;

/** What a caller may see of a program beyond the bare list, and do with it (P-14). */
enum Sight {
    /** Therapists. */
    PRESCRIBING(true, true),
    /** The manager: all, but changes nothing. */
    OVERSEEING(true, false),
    /** The front desk and the phone: neither goals nor reasons. */
    BARE(false, false);

    private final boolean clinical;
    private final boolean changing;

    Sight(boolean clinical, boolean changing) {
        this.clinical = clinical;
        this.changing = changing;
    }

    boolean clinical() {
        return clinical;
    }

    boolean changing() {
        return changing;
    }
}
