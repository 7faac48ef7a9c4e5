package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.util.Objects;

/**
 * Names a stage of a protocol, written "neck/1".
 *
 * @param protocol code of the protocol
 * @param number of the stage, from 1
 */
public record StageKey(String protocol, int number) implements Serializable {

    public StageKey {
        Objects.requireNonNull(protocol, "protocol");
        if (number < 1) {
            throw new IllegalArgumentException("stages are counted from 1, not " + number);
        }
    }

    /** The stage with which a protocol begins. */
    public static StageKey first(String protocol) {
        return new StageKey(protocol, 1);
    }

    /** @throws IllegalArgumentException if it is not written as {@link #toString} does */
    public static StageKey parse(String written) {
        int slash = written.lastIndexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("not a stage: " + written);
        }
        return new StageKey(written.substring(0, slash), Integer.parseInt(written.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return protocol + "/" + number;
    }
}
