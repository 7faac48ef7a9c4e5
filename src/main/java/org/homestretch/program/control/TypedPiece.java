package org.homestretch.program.control;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/** A piece of a typed line that was recognized, with its parts. */
record TypedPiece(String line, Matcher match) {

    /** More digits than any limit has; beyond all of them. */
    private static final int DIGITS_MAX = 6;

    private static final int BEYOND_LIMITS = 1_000_000;

    private static final Map<String, Integer> NUMBERS =
            Map.of("once", 1, "twice", 2, "thrice", 3, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

    /** Exactly as it was typed. */
    String text() {
        return line.substring(match.start(), match.end());
    }

    boolean has(String part) {
        return match.start(part) >= 0;
    }

    String part(String part) {
        return line.substring(match.start(part), match.end(part));
    }

    int number(String part) {
        String typed = part(part).toLowerCase(Locale.ROOT);
        if (NUMBERS.containsKey(typed)) {
            return NUMBERS.get(typed);
        }
        return typed.length() > DIGITS_MAX ? BEYOND_LIMITS : Integer.parseInt(typed);
    }

    /** A time in seconds, of the parts "time" and "min"; minutes only where the second one is there. */
    int seconds() {
        return number("time") * (has("min") ? 60 : 1);
    }

    <T> SaidPiece<T> saying(T value) {
        return new SaidPiece<>(value, text(), match.start());
    }
}
