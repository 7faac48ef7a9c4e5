package org.homestretch.program.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A protocol made of a program.
 *
 * @param code of the protocol
 * @param leftOut titles of the exercises that are not open to templates
 */
public record SavedProtocol(String code, List<String> leftOut) implements Serializable {

    public SavedProtocol {
        leftOut = List.copyOf(leftOut);
    }
}
