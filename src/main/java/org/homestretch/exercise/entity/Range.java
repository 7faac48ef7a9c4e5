package org.homestretch.exercise.entity;

import java.io.Serializable;

/**
 * Whole numbers from least to most, both included.
 *
 * @throws IllegalArgumentException if it is negative or the wrong way round
 */
public record Range(int least, int most) implements Serializable {

    public Range {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("not a range: " + least + " to " + most);
        }
    }

    public boolean contains(int value) {
        return least <= value && value <= most;
    }

    /** The smallest range that holds this one and the value. */
    public Range widenedTo(int value) {
        return new Range(Math.min(least, value), Math.max(most, value));
    }

    @Override
    public String toString() {
        return least + "-" + most;
    }
}
