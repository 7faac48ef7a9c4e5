package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something wrong with a library document.
 *
 * @param line where it stands, from 1; 0 when it concerns the document as a whole
 * @param field such as "exercises[2].dosage.sets", counted from 1; empty for the document as a whole
 * @param key of the sentence that says what is wrong
 * @param arguments of the sentence
 */
public record ExchangeProblem(int line, String field, String key, List<String> arguments) implements Serializable {

    public ExchangeProblem {
        arguments = List.copyOf(arguments);
    }

    public static ExchangeProblem at(int line, String field, String key, Object... arguments) {
        return new ExchangeProblem(
                line, field, key, Stream.of(arguments).map(String::valueOf).toList());
    }
}
