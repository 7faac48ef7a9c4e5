package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything the library says of one exercise.
 *
 * @param dose null when it is blocked
 * @param harder slug of the next step of the ladder, or null
 * @param review of everything but the instructions, which have their own
 * @throws IllegalArgumentException if a prescribable exercise has no dose
 */
public record ExerciseContent(
        String slug,
        Traits traits,
        UsualDose dose,
        Prescribability prescribability,
        String harder,
        Sources sources,
        Review review,
        List<InstructionContent> instructions)
        implements Serializable {

    public ExerciseContent {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(traits, "traits");
        Objects.requireNonNull(prescribability, "prescribability");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(review, "review");
        instructions = List.copyOf(instructions);
        if (dose == null && prescribability.availability().isPrescribable()) {
            throw new IllegalArgumentException(slug + " can be prescribed but has no dose");
        }
    }

    /** The instruction in that language, if there is one. */
    public Optional<InstructionContent> instructionIn(String language) {
        return instructions.stream()
                .filter(instruction -> instruction.language().equals(language))
                .findFirst();
    }

    /** The same with other instructions. */
    public ExerciseContent with(List<InstructionContent> others) {
        return new ExerciseContent(slug, traits, dose, prescribability, harder, sources, review, others);
    }

    /**
     * This content with the sign-offs of another state of the same exercise, as far as both say the same. A translation
     * keeps its sign-off only while the original says the same, too (L-33).
     */
    ExerciseContent keepingReviewsOf(ExerciseContent before) {
        boolean sameOriginal = saysTheSame(before, ExerciseEdit.ORIGINAL_LANGUAGE);
        return new ExerciseContent(
                slug,
                traits,
                dose,
                prescribability,
                harder,
                sources,
                before.review().isReviewed() && saysTheSameOfTheExercise(before) ? before.review() : review,
                instructions.stream()
                        .map(instruction -> sameOriginal && saysTheSame(before, instruction.language())
                                ? instruction.keepingReviewOf(before.instructionIn(instruction.language())
                                        .orElseThrow())
                                : instruction)
                        .toList());
    }

    private boolean saysTheSame(ExerciseContent other, String language) {
        Optional<InstructionContent> mine = instructionIn(language);
        Optional<InstructionContent> others = other.instructionIn(language);
        return mine.isPresent() && others.isPresent() && mine.get().saysTheSameAs(others.get());
    }

    /** Whether everything but the instructions and the reviews is the same. */
    private boolean saysTheSameOfTheExercise(ExerciseContent other) {
        return traits.equals(other.traits())
                && Objects.equals(dose, other.dose())
                && prescribability.equals(other.prescribability())
                && Objects.equals(harder, other.harder())
                && sources.equals(other.sources());
    }
}
