package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What somebody makes of an instruction in one language.
 *
 * @param language BCP 47 tag such as "en"
 * @param synonyms other names under which people look for the exercise
 * @throws IllegalArgumentException if the title or the purpose is blank, or a text is too long
 */
public record InstructionEdit(String language, InstructionText text, List<String> synonyms) implements Serializable {

    /** Of a step and of a caution, in characters. */
    public static final int LINE_MAX = 300;

    public static final int SYNONYM_MAX = 80;
    public static final int STEPS_LEAST = 4;
    public static final int STEPS_MOST = 6;

    public InstructionEdit {
        Objects.requireNonNull(language, "language");
        needed(text.title(), InstructionText.TITLE_MAX);
        needed(text.purpose(), InstructionText.SENTENCES_MAX);
        optional(text.breathing());
        optional(text.mistake());
        text.steps().forEach(step -> needed(step, LINE_MAX));
        text.cautions().forEach(caution -> needed(caution, LINE_MAX));
        synonyms = List.copyOf(synonyms);
        synonyms.forEach(synonym -> needed(synonym, SYNONYM_MAX));
    }

    private static void needed(String words, int most) {
        if (words.isBlank() || words.length() > most) {
            throw new IllegalArgumentException("an instruction has text of 1 to " + most + " characters here");
        }
    }

    private static void optional(String words) {
        if (words != null) {
            needed(words, InstructionText.SENTENCES_MAX);
        }
    }

    /** Whether the instruction says this already. */
    boolean isIn(InstructionContent content) {
        return content.language().equals(language)
                && content.text().equals(text)
                && content.synonyms().equals(synonyms);
    }
}
