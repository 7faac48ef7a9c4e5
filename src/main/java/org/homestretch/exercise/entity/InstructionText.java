package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What the patient reads about an exercise, in one language.
 *
 * @param purpose what it is good for, one or two short sentences
 * @param steps in order; empty only for an exercise that nobody should do
 * @param breathing null where there is nothing to say
 * @param mistake the common mistake and how to avoid it, or null
 * @param cautions when to take care or stop
 */
public record InstructionText(
        String title, String purpose, List<String> steps, String breathing, String mistake, List<String> cautions)
        implements Serializable {

    public static final int TITLE_MAX = 120;
    public static final int SENTENCES_MAX = 400;

    public InstructionText {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(purpose, "purpose");
        steps = List.copyOf(steps);
        cautions = List.copyOf(cautions);
    }
}
