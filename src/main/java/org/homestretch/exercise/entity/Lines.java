package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;

/**
 * Short texts in order, such as the steps of an instruction.
 *
 * @throws IllegalArgumentException if one is blank or holds a line break
 */
public record Lines(List<String> all) implements Serializable {

    private static final String SEPARATOR = "\n";

    public Lines {
        all = all.stream().map(String::strip).toList();
        if (all.stream().anyMatch(line -> line.isEmpty() || line.contains(SEPARATOR))) {
            throw new IllegalArgumentException("a line is one line of text");
        }
    }

    static Lines parse(String joined) {
        return new Lines(joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR)));
    }

    String joined() {
        return String.join(SEPARATOR, all);
    }
}
