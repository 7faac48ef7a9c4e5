package org.homestretch.handout.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * Whose handouts are offered to be printed together (H-38).
 *
 * @param protocol code of the protocol that the programs came of; null in the other kinds
 */
public record BatchList(Kind kind, String protocol) implements Serializable {

    /** Where the programs of a list come from. */
    public enum Kind {
        /** Issued or to be reviewed today. */
        TODAY,
        /** All that are active. */
        ACTIVE,
        /** Those that came of a protocol (P-80). */
        PROTOCOL
    }

    public static final BatchList TODAY = new BatchList(Kind.TODAY, null);

    public static final BatchList ACTIVE = new BatchList(Kind.ACTIVE, null);

    public BatchList {
        if ((kind == Kind.PROTOCOL) != (protocol != null)) {
            throw new IllegalArgumentException(kind + " of " + protocol);
        }
    }

    public static BatchList of(String protocol) {
        return new BatchList(Kind.PROTOCOL, Objects.requireNonNull(protocol, "protocol"));
    }
}
