package org.homestretch.program.entity;

/** What decides on which days an exercise is due. */
public enum ScheduleKind {
    /** Fixed days of the week, often all of them. */
    WEEKDAYS,
    /** Every second to seventh day, whatever day of the week that is. */
    EVERY_NTH_DAY,
    /** Days of the patient's choice, so many a week. */
    QUOTA,
    /** Short breaks through the day, every so many minutes. */
    BREAKS
}
