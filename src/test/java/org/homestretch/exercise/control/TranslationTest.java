package org.homestretch.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.InstructionText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The instructions that ship in other languages than English. */
class TranslationTest {

    private static final List<ExerciseContent> EXERCISES = LibraryFiles.exercises();
    private static final int SYNONYMS_LEAST = 3;

    static List<ExerciseContent> exercises() {
        return EXERCISES;
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void l_16_a_translation_has_every_part_that_the_english_has(ExerciseContent exercise) {
        InstructionText english = exercise.instructions().get(0).text();
        assertThat(translations(exercise)).allSatisfy(translation -> {
            InstructionText text = translation.text();
            assertThat(text.title()).isNotBlank().hasSizeLessThanOrEqualTo(InstructionText.TITLE_MAX);
            assertThat(text.steps()).as(translation.language()).hasSameSizeAs(english.steps());
            assertThat(text.cautions()).as(translation.language()).hasSameSizeAs(english.cautions());
            assertThat(text.breathing() == null).isEqualTo(english.breathing() == null);
            assertThat(text.mistake() == null).isEqualTo(english.mistake() == null);
        });
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void l_16_a_translation_is_searched_by_words_of_its_own_language(ExerciseContent exercise) {
        assertThat(translations(exercise))
                .allSatisfy(
                        translation -> assertThat(translation.synonyms()).hasSizeGreaterThanOrEqualTo(SYNONYMS_LEAST));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void l_16_no_step_of_a_translation_was_left_in_english(ExerciseContent exercise) {
        List<String> english = exercise.instructions().get(0).text().steps();
        assertThat(translations(exercise))
                .flatMap(translation -> translation.text().steps())
                .allMatch(step -> step.length() <= InstructionText.SENTENCES_MAX)
                .noneMatch(english::contains);
    }

    private static List<InstructionContent> translations(ExerciseContent exercise) {
        return exercise.instructions().stream().skip(1).toList();
    }
}
