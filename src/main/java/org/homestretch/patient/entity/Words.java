package org.homestretch.patient.entity;

/** Short texts that staff write about a patient. */
final class Words {

    private Words() {}

    /** The text without blanks around it, or null when there is none. */
    static String optional(String text, int max) {
        String words = text == null || text.isBlank() ? null : text.strip();
        if (words != null && words.length() > max) {
            throw new IllegalArgumentException("longer than " + max + " characters");
        }
        return words;
    }

    static String required(String text, int max) {
        String words = optional(text, max);
        if (words == null) {
            throw new IllegalArgumentException("a text is missing");
        }
        return words;
    }
}
