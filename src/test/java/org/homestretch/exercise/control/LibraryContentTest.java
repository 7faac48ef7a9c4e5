package org.homestretch.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.InstructionText;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.Review;
import org.homestretch.exercise.entity.SoftRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exercises and protocols that ship. */
class LibraryContentTest {

    private static final int SENTENCE_WORDS_MAX = 20;
    private static final double GRADE_MAX = 6;

    /** Claims of the sources that must not be printed (4G), promises instead of "can help" (2D), and British spelling. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "cortisol|inflamm|\\bheal|\\bcure|toxin|emotion|shin splint|it band|iliopsoas|nutrient|essential oil"
                    + "|guarantee|chin up|never hurt|no pain,? no gain|will (help|ease|fix|stop|relieve|get rid)"
                    + "|programme|centimetre|colour",
            Pattern.CASE_INSENSITIVE);

    private static final List<ExerciseContent> EXERCISES = LibraryFiles.exercises();
    private static final Map<String, ExerciseContent> BY_SLUG =
            EXERCISES.stream().collect(Collectors.toMap(ExerciseContent::slug, Function.identity()));

    static List<ExerciseContent> exercises() {
        return EXERCISES;
    }

    static List<ExerciseContent> publishable() {
        return EXERCISES.stream()
                .filter(exercise -> exercise.prescribability().availability() != Availability.BLOCKED)
                .toList();
    }

    @Test
    void l_1_holds_120_publishable_exercises_and_one_that_is_blocked() {
        assertThat(publishable()).hasSize(120);
        assertThat(EXERCISES).hasSize(121);
    }

    @Test
    void l_1_every_file_is_listed_and_named_by_its_slug() {
        String[] files = new File("src/main/resources/library/exercises").list();
        assertThat(Stream.of(Objects.requireNonNull(files)).map(name -> name.replace(".yaml", "")))
                .containsExactlyInAnyOrderElementsOf(BY_SLUG.keySet());
    }

    @Test
    void l_2_fast_arm_swings_are_blocked_and_point_to_arm_circles() {
        ExerciseContent blocked = BY_SLUG.get("rapid-arm-swings");
        assertThat(blocked.prescribability().availability()).isEqualTo(Availability.BLOCKED);
        assertThat(blocked.prescribability().instead()).isEqualTo("arm-circles");
        assertThat(blocked.dose()).isNull();
        assertThat(text(blocked).steps()).isEmpty();
    }

    @Test
    void l_2_every_slug_that_an_exercise_points_to_exists() {
        assertThat(EXERCISES.stream()
                        .flatMap(exercise -> Stream.of(
                                exercise.harder(), exercise.prescribability().instead()))
                        .filter(Objects::nonNull))
                .isSubsetOf(BY_SLUG.keySet());
    }

    @Test
    void l_2_ladders_never_lead_back_to_where_they_began() {
        for (ExerciseContent start : EXERCISES) {
            Set<String> climbed = new HashSet<>();
            for (String step = start.slug();
                    step != null;
                    step = BY_SLUG.get(step).harder()) {
                assertThat(climbed.add(step)).as("ladder from " + start.slug()).isTrue();
            }
        }
    }

    @Test
    void l_3_everything_is_still_a_draft() {
        assertThat(EXERCISES).extracting(ExerciseContent::review).containsOnly(Review.draft());
        assertThat(EXERCISES.stream().flatMap(exercise -> exercise.instructions().stream()))
                .allSatisfy(instruction -> assertThat(instruction.review())
                        .isEqualTo(instruction.language().equals("en") ? Review.draft() : Review.machineDraft()));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void l_3_names_its_clinical_sources(ExerciseContent exercise) {
        assertThat(exercise.sources().all()).isNotEmpty().isSubsetOf("000", "001", "002", "003", "004", "added");
    }

    @ParameterizedTest
    @MethodSource("publishable")
    void l_4_the_default_dose_never_asks_for_a_reason(ExerciseContent exercise) {
        SoftRange soft = SoftRange.of(exercise.traits().category(), exercise.dose());
        assertThat(soft.contains(exercise.dose().dosage())).isTrue();
        assertThat(soft.contains(exercise.dose().frequency())).isTrue();
    }

    @Test
    void l_4_long_holds_are_for_the_figure_four_the_frog_and_the_heel_prop_only() {
        assertThat(publishable().stream()
                        .filter(exercise -> exercise.traits().category() == Category.STATIC_STRETCH)
                        .map(exercise -> tuple(
                                exercise.slug(),
                                SoftRange.of(Category.STATIC_STRETCH, exercise.dose())
                                        .holdSeconds()
                                        .most()))
                        .filter(slugAndHold -> !slugAndHold.toList().contains(30)))
                .containsExactlyInAnyOrder(
                        tuple("figure-four-stretch", 120),
                        tuple("frog-stretch", 120),
                        tuple("heel-prop-extension", 120));
    }

    @ParameterizedTest
    @MethodSource("publishable")
    void l_5_the_instruction_has_four_to_six_steps_and_is_complete(ExerciseContent exercise) {
        InstructionText text = text(exercise);
        assertThat(text.steps()).hasSizeBetween(4, 6);
        assertThat(text.mistake()).isNotBlank();
        assertThat(text.cautions()).isNotEmpty();
        assertThat(exercise.instructions().get(0).synonyms()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(text.title().length()).isLessThanOrEqualTo(InstructionText.TITLE_MAX);
        assertThat(sentences(exercise)).allMatch(line -> line.length() <= InstructionText.SENTENCES_MAX);
    }

    @ParameterizedTest
    @MethodSource("publishable")
    void l_5_every_held_stretch_has_a_breathing_cue(ExerciseContent exercise) {
        if (exercise.traits().category() == Category.STATIC_STRETCH) {
            assertThat(text(exercise).breathing()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void l_6_a_child_of_eleven_can_read_it(ExerciseContent exercise) {
        assertThat(ReadingLevel.grade(sentences(exercise))).isLessThanOrEqualTo(GRADE_MAX);
        assertThat(sentences(exercise).stream().flatMap(ReadingLevel::sentences))
                .allMatch(sentence -> ReadingLevel.words(sentence).count() <= SENTENCE_WORDS_MAX);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void l_7_makes_no_claim_that_must_not_be_printed(ExerciseContent exercise) {
        assertThat(sentences(exercise)).allSatisfy(line -> assertThat(line).doesNotContainPattern(FORBIDDEN));
    }

    @ParameterizedTest
    @MethodSource("publishable")
    void l_7_each_side_exercises_say_how_to_change_sides(ExerciseContent exercise) {
        if (exercise.traits().laterality() == Laterality.EACH_SIDE) {
            assertThat(String.join(" ", text(exercise).steps()))
                    .containsPattern("other|change (legs|sides|arms)|next side|left side");
        }
    }

    private static InstructionText text(ExerciseContent exercise) {
        return exercise.instructions().get(0).text();
    }

    private static List<String> sentences(ExerciseContent exercise) {
        InstructionText text = text(exercise);
        List<String> all = new ArrayList<>(text.steps());
        all.add(text.purpose());
        Stream.of(text.breathing(), text.mistake()).filter(Objects::nonNull).forEach(all::add);
        all.addAll(text.cautions());
        return all;
    }
}
