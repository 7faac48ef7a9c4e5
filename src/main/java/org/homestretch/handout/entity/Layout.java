package org.homestretch.handout.entity;

/** How a handout is laid out. */
public enum Layout {
    /** Letters of 12 points, one row for each exercise. */
    STANDARD
}
