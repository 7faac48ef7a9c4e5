package org.homestretch.exercise.web;

import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.entity.InstructionText;
import org.homestretch.exercise.entity.ReviewState;

/**
 * An instruction as somebody reads it: in the language asked for, and in English what is not there in that language (L-25).
 *
 * @param state how far the words have been checked
 */
public record SpokenInstruction(
        Said title, Said purpose, Said steps, Said breathing, Said mistake, Said cautions, ReviewState state) {

    /** @param english the same exercise with its English instruction */
    static SpokenInstruction of(ExerciseDetails wanted, ExerciseDetails english) {
        SpokenInstruction first = of(wanted);
        SpokenInstruction otherwise = of(english);
        return new SpokenInstruction(
                Said.first(first.title, otherwise.title),
                Said.first(first.purpose, otherwise.purpose),
                Said.first(first.steps, otherwise.steps),
                Said.first(first.breathing, otherwise.breathing),
                Said.first(first.mistake, otherwise.mistake),
                Said.first(first.cautions, otherwise.cautions),
                first.state);
    }

    private static SpokenInstruction of(ExerciseDetails details) {
        InstructionText text = details.instruction();
        String language = details.language();
        return new SpokenInstruction(
                Said.of(text.title(), language),
                Said.of(text.purpose(), language),
                new Said(text.steps(), language),
                Said.of(text.breathing(), language),
                Said.of(text.mistake(), language),
                new Said(text.cautions(), language),
                details.instructionReview().state());
    }
}
