package org.homestretch.handout.entity;

/** What is printed of a version. */
public enum PrintKind {
    /** The whole handout. */
    PROGRAM,
    /** A diary for the weeks that follow those printed before, without the exercises. */
    DIARY
}
