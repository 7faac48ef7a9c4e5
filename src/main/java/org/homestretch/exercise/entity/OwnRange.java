package org.homestretch.exercise.entity;

import java.io.Serializable;

/**
 * The soft ranges in which one exercise differs from its category, such as holds up to 120 s in the figure four (G4).
 * Each may be null: then the category decides.
 */
public record OwnRange(Range amount, Range holdSeconds, Range timesADay, Range timesAWeek) implements Serializable {

    /** The category decides everything. */
    public static final OwnRange NONE = new OwnRange(null, null, null, null);
}
