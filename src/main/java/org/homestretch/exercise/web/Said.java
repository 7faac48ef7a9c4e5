package org.homestretch.exercise.web;

import java.util.List;
import org.homestretch.exercise.entity.ReadingLanguage;

/** A text of an instruction, one line or several, and the language it is in. */
public record Said(List<String> lines, String language) {

    public Said {
        lines = List.copyOf(lines);
    }

    /** The first that has something to say. */
    static Said first(Said wanted, Said otherwise) {
        return wanted.lines.isEmpty() ? otherwise : wanted;
    }

    static Said of(String text, String language) {
        return new Said(text == null || text.isBlank() ? List.of() : List.of(text), language);
    }

    public boolean isSomething() {
        return !lines.isEmpty();
    }

    /** A text of one line. */
    public String text() {
        return lines.isEmpty() ? "" : lines.get(0);
    }

    /** As the attribute {@code dir} has it. */
    public String direction() {
        return ReadingLanguage.of(language)
                        .filter(ReadingLanguage::isRightToLeft)
                        .isPresent()
                ? "rtl"
                : "ltr";
    }
}
