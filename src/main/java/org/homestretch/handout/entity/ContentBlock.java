package org.homestretch.handout.entity;

/** A part of a handout that the therapist can leave out. */
public enum ContentBlock {
    /** How to use this sheet (clinical facts 2E). */
    HOW_TO_USE,
    /** When to stop and where to get help (clinical facts 3A, 3C). */
    WHEN_TO_STOP,
    /** The grid in which the patient ticks off what was done. */
    DIARY,
    /** What the patient needs at home for these exercises. */
    EQUIPMENT,
    /** What the patient wants to be able to do again. */
    GOALS,
    /** What the patient is given to read, the checklist and agreed changes. */
    EDUCATION
}
