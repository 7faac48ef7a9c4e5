package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where each clinical statement about an exercise comes from: "000" to "004" for the sources of the clinical facts,
 * "added" for general clinical knowledge, a clinic's own words for its own exercises.
 *
 * @param byStatement the sources of each statement; a statement without sources is left out
 * @throws IllegalArgumentException if a source is empty or holds a line break or a semicolon
 */
public record Sources(Map<Statement, List<String>> byStatement) implements Serializable {

    public static final int NAME_MAX = 120;

    public Sources {
        EnumMap<Statement, List<String>> copy = new EnumMap<>(Statement.class);
        byStatement.forEach((statement, names) -> {
            if (!names.isEmpty()) {
                copy.put(statement, names.stream().map(Sources::valid).toList());
            }
        });
        byStatement = Collections.unmodifiableMap(copy);
    }

    private static String valid(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > NAME_MAX || stripped.matches("(?s).*[;\\r\\n].*")) {
            throw new IllegalArgumentException("not the name of a source: " + name);
        }
        return stripped;
    }

    public List<String> of(Statement statement) {
        return byStatement.getOrDefault(statement, List.of());
    }

    /** Every source once, in the order of the statements. */
    public List<String> all() {
        return byStatement.values().stream().flatMap(List::stream).distinct().toList();
    }
}
