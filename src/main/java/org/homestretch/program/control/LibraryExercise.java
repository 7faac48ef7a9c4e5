package org.homestretch.program.control;

import java.util.Objects;
import org.homestretch.program.entity.IssuedInstruction;

/**
 * An exercise of the library as prescribing needs it.
 *
 * @param words in the language asked for, or the library's fallback
 * @param drawn whether the library has a figure of it
 * @param reviewed whether a clinician has signed off the exercise and these words
 */
public record LibraryExercise(long id, ExerciseFacts facts, IssuedInstruction words, boolean drawn, boolean reviewed) {

    public LibraryExercise {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(words, "words");
    }
}
