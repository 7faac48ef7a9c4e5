package org.homestretch.exercise.boundary;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.exercise.control.ExerciseFigureSource;
import org.homestretch.exercise.control.LibraryQueries;
import org.homestretch.exercise.control.search.KnownExercise;
import org.homestretch.exercise.control.search.Wording;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.exercise.entity.ReviewState;
import org.homestretch.exercise.entity.SoftRange;

/** Turns exercises into what leaves the boundary. */
final class ExerciseViews {

    private ExerciseViews() {}

    static ExerciseCard card(KnownExercise exercise, ReadingLanguage shownIn, boolean favorite) {
        Wording words = exercise.in(shownIn);
        return new ExerciseCard(
                exercise.id(),
                exercise.slug(),
                words.title(),
                words.purpose(),
                words.language(),
                exercise.traits().category(),
                exercise.traits().position(),
                exercise.traits().laterality(),
                exercise.traits().regions(),
                exercise.availability(),
                lessSettled(exercise.review(), words.review()),
                hasFigure(exercise.slug()),
                favorite);
    }

    /** What a machine translated is less settled than a draft, and that less than what was reviewed. */
    private static ReviewState lessSettled(ReviewState exercise, ReviewState words) {
        if (words == ReviewState.MACHINE_DRAFT) {
            return words;
        }
        return words == ReviewState.REVIEWED ? exercise : words;
    }

    static ExerciseDetails details(Exercise exercise, String language) {
        ExerciseContent content = exercise.content();
        InstructionContent instruction = instructionIn(content, language)
                .or(() -> instructionIn(content, LibraryQueries.FALLBACK_LANGUAGE))
                .orElseThrow(UnknownExerciseException::new);
        return new ExerciseDetails(
                exercise.id(),
                content.slug(),
                content.traits(),
                content.dose(),
                Optional.ofNullable(content.dose())
                        .map(dose -> SoftRange.of(content.traits().category(), dose))
                        .orElse(null),
                content.prescribability(),
                content.harder(),
                content.sources(),
                content.review(),
                instruction.review(),
                instruction.language(),
                instruction.text(),
                instruction.synonyms(),
                hasFigure(content.slug()),
                exercise.isOwn(),
                exercise.retirement().orElse(null));
    }

    static List<ReviewedPart> reviews(ExerciseContent content) {
        return Stream.concat(
                        Stream.of(new ReviewedPart(null, content.review())),
                        content.instructions().stream()
                                .map(instruction -> new ReviewedPart(instruction.language(), instruction.review())))
                .toList();
    }

    private static Optional<InstructionContent> instructionIn(ExerciseContent content, String language) {
        return content.instructions().stream()
                .filter(instruction -> instruction.language().equals(language))
                .findFirst();
    }

    /** Looked up here, so that whoever turns an exercise into a view need not know where figures come from. */
    private static boolean hasFigure(String slug) {
        return CDI.current().select(ExerciseFigureSource.class).get().has(slug);
    }
}
