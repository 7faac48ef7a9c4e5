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
    FUTURE
}
