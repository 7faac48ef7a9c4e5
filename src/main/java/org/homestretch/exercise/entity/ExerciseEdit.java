package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody makes of an exercise. Who reviewed what is no part of it: that follows from what changed (L-33).
 *
 * @param dose null when it is blocked
 * @param harder slug of the next step of the ladder, or null
 * @param instructions at most one for each language
 */
public record ExerciseEdit(
        Traits traits,
        UsualDose dose,
        Prescribability prescribability,
        String harder,
        Sources sources,
        List<InstructionEdit> instructions)
        implements Serializable {

    /** The language that every exercise has and that the other languages translate. */
    public static final String ORIGINAL_LANGUAGE = "en";

    public ExerciseEdit {
        Objects.requireNonNull(traits, "traits");
        Objects.requireNonNull(prescribability, "prescribability");
        Objects.requireNonNull(sources, "sources");
        instructions = List.copyOf(instructions);
    }

    /** The instruction in that language, if there is one. */
    public Optional<InstructionEdit> instructionIn(String language) {
        return instructions.stream()
                .filter(instruction -> instruction.language().equals(language))
                .findFirst();
    }

    /** A new exercise that says this; nobody has reviewed it. */
    public ExerciseContent asNew(String slug) {
        return content(slug, edit -> Review.draft());
    }

    /**
     * The exercise after this edit. What changed is a draft; a reviewed translation is one too once the original says
     * something else (L-33). What stayed as it was keeps its review.
     */
    public ExerciseContent appliedTo(ExerciseContent before) {
        return content(
                        before.slug(),
                        edit -> before.instructionIn(edit.language())
                                .filter(known ->
                                        edit.isIn(known) && !known.review().isReviewed())
                                .map(InstructionContent::review)
                                .orElseGet(Review::draft))
                .keepingReviewsOf(before);
    }

    private ExerciseContent content(String slug, Function<InstructionEdit, Review> unreviewed) {
        return new ExerciseContent(
                slug,
                traits,
                dose,
                prescribability,
                harder,
                sources,
                Review.draft(),
                instructions.stream()
                        .map(edit -> new InstructionContent(
                                edit.language(), unreviewed.apply(edit), edit.text(), edit.synonyms()))
                        .toList());
    }
}
