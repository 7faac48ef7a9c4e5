package org.homestretch.adherence.entity;

/** What the calendar picture shows for one day of a program. */
public enum DayState {
    DONE,
    PARTIAL,
    NOT_DONE,
    /** Something was due and the diary is silent; that is not "not done". */
    NO_ENTRY,
    /** A rest day because of soreness, within the clinic's limit. */
    REST,
    PAUSE,
    /** Nothing was scheduled, or only exercises whose days the patient chooses. */
    NOT_DUE,
    /** Not over yet, so not due yet. */
    TODAY,
    FUTURE;

    /** Whether something was due on the day, so that it enters the figures. */
    public boolean isCounted() {
        return switch (this) {
            case DONE, PARTIAL, NOT_DONE, NO_ENTRY -> true;
            case REST, PAUSE, NOT_DUE, TODAY, FUTURE -> false;
        };
    }
}
