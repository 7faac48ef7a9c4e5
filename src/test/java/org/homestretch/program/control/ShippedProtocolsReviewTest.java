package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.control.LibraryFiles;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that start from a protocol that ships. */
class ShippedProtocolsReviewTest {

    private static final Map<String, ExerciseContent> EXERCISES =
            LibraryFiles.exercises().stream().collect(Collectors.toMap(ExerciseContent::slug, Function.identity()));

    static Stream<Arguments> stages() {
        return LibraryFiles.protocols().stream()
                .flatMap(protocol -> protocol.stages().stream()
                        .map(stage -> Arguments.of(protocol.code() + " " + stage.title(), stage)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stages")
    void l_40_a_program_of_any_stage_needs_no_answer_for_a_patient_without_conditions(
            String name, ProtocolContent.Stage stage) {
        DraftReview review = new DraftReview();
        review.matrix = new CautionMatrix();
        review.matrix.read();
        review.contradictions = new Contradictions();
        review.contradictions.read();
        List<ReviewedItem> items = stage.items().stream()
                .map(item -> new ReviewedItem(1, facts(item.slug()), prescription(item)))
                .toList();

        assertThat(review.cautions(new ReviewedDraft(items, ItemFixture.patient(Set.of())), List.of()))
                .noneMatch(Caution::needsAnswer);
    }

    private static ExerciseFacts facts(String slug) {
        ExerciseContent exercise = EXERCISES.get(slug);
        return new ExerciseFacts(slug, exercise.traits(), exercise.dose(), exercise.harder(), false);
    }

    private static Prescription prescription(ProtocolContent.Item item) {
        return new Prescription(
                Phase.valueOf(item.part().name()),
                SidesOfExercise.usual(EXERCISES.get(item.slug()).traits().laterality()),
                item.dosage(),
                UsualSchedule.of(item.frequency()),
                null);
    }
}
