package org.homestretch.program.web;

/** How a therapist says when an exercise is due. */
public enum Timing {
    DAILY,
    WEEKDAYS,
    EVERY_NTH_DAY,
    WEEKLY,
    BREAKS
}
