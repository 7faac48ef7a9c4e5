package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * Which of the protocols that somebody may see are meant.
 *
 * @param group only that one, or null for all
 */
public record ProtocolFilter(Kind kind, ProtocolGroup group) implements Serializable {

    /** Everything the caller may start a program from. */
    public static final ProtocolFilter IN_USE = new ProtocolFilter(Kind.IN_USE, null);

    /** Which state. */
    public enum Kind {
        /** Shared, and the caller's own. */
        IN_USE,
        /** The caller's own, whatever became of them. */
        MINE,
        PROPOSED,
        RETIRED
    }

    public ProtocolFilter {
        Objects.requireNonNull(kind, "kind");
    }
}
