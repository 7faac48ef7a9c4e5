package org.homestretch.program.entity;

/** Checks of the short texts of a program. */
final class Text {

    private Text() {}

    /** The text without surrounding space; null when there is none. */
    static String optional(String text, int most, String what) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > most) {
            throw new IllegalArgumentException(what + " is longer than " + most);
        }
        return stripped;
    }

    static String required(String text, int most, String what) {
        String stripped = optional(text, most, what);
        if (stripped == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return stripped;
    }
}
