package org.homestretch.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.StartPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The condition catalog and the rules that tie conditions to exercises fit each other and the library. */
class SafetyDataTest {

    private static final DataFile CAUTIONS =
            DataFile.read("/library/cautions.yaml").allowing("cautions");
    private static final List<DataFile> RULES = CAUTIONS.parts("cautions");
    private static final List<ExerciseContent> EXERCISES = LibraryFiles.exercises();
    private static final List<DataFile> CONDITIONS =
            DataFile.read("/library/conditions.yaml").allowing("conditions").parts("conditions");

    @Test
    void l_9_the_catalog_holds_the_named_conditions_and_the_added_ones() {
        assertThat(codes()).hasSize(CONDITIONS.size());
        assertThat(codes())
                .containsAll(IntStream.rangeClosed(1, 32).mapToObj(n -> "C" + n).toList())
                .containsAll(IntStream.rangeClosed(1, 18).mapToObj(n -> "A" + n).toList());
    }

    @Test
    void l_9_every_condition_says_what_to_ask_or_heed() {
        assertThat(CONDITIONS).allSatisfy(condition -> {
            assertThat(condition.text("title")).isNotBlank();
            assertThat(condition.text("kind")).isUpperCase();
            assertThat(condition.text("advice")).endsWith(".");
            assertThat(condition.texts("askAbout")).isSubsetOf(codes());
        });
    }

    @Test
    void l_9_every_rule_has_its_own_id_an_action_and_one_sentence() {
        assertThat(RULES.stream().map(rule -> rule.text("rule"))).doesNotHaveDuplicates();
        assertThat(RULES).allSatisfy(rule -> {
            rule.allowing("rule", "conditions", "action", "exercises", "positions", "allExercises", "text");
            assertThat(rule.text("action")).isIn("WARN", "BLOCK");
            assertThat(rule.texts("conditions")).isNotEmpty().isSubsetOf(codes());
            assertThat(rule.text("text")).endsWith(".");
        });
    }

    @Test
    void l_9_every_rule_covers_something() {
        assertThat(RULES).allSatisfy(rule -> {
            int coverings = (rule.has("exercises") ? 1 : 0)
                    + (rule.has("positions") ? 1 : 0)
                    + (rule.flag("allExercises") ? 1 : 0);
            assertThat(coverings).isEqualTo(1);
        });
    }

    @Test
    void l_9_the_floor_rule_covers_every_position_on_the_floor() {
        assertThat(RULES.stream().flatMap(rule -> rule.constants("positions", StartPosition.class).stream()))
                .containsExactlyInAnyOrderElementsOf(Set.of(StartPosition.values()).stream()
                        .filter(StartPosition::isOnTheFloor)
                        .toList());
    }

    @Test
    void l_9_rules_name_exercises_of_the_library() {
        Set<String> library = EXERCISES.stream().map(ExerciseContent::slug).collect(Collectors.toSet());

        assertThat(RULES.stream().flatMap(rule -> rule.texts("exercises").stream()))
                .isSubsetOf(library);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            M-1; weak bones
            M-2; weak bones
            M-3; disc problem
            M-4; tingl|below your knee|leg pain
            M-5; tingling|lower back|bending back|arching
            M-6; knee
            M-7; new hip
            M-8; hip
            M-9; shoulder|lift your arm
            M-10; wrist
            M-11; dizzy
            M-12; hold your breath
            M-13; pregnant
            M-14; [Hh]old|grab|unsteady
            M-19; joint illness in your neck
            M-20; [Hh]old
            M-21; new hip
            M-22; new (knee or )?hip
            M-23; pregnant
            M-24; shoulder
            M-25; hold your breath
            M-26; weak bones
            """)
    void l_15_an_exercise_that_a_rule_names_warns_the_patient_in_plain_words(String rule, Pattern words) {
        assertThat(exercisesOf(rule))
                .isNotEmpty()
                .allSatisfy(exercise -> assertThat(
                                exercise.instructions().get(0).text().cautions())
                        .as(exercise.slug())
                        .anyMatch(words.asPredicate()));
    }

    private static List<ExerciseContent> exercisesOf(String rule) {
        Set<String> named = RULES.stream()
                .filter(line -> line.text("rule").equals(rule))
                .flatMap(line -> line.texts("exercises").stream())
                .collect(Collectors.toSet());
        return EXERCISES.stream()
                .filter(exercise -> named.contains(exercise.slug()))
                .toList();
    }

    private static Set<String> codes() {
        return CONDITIONS.stream().map(condition -> condition.text("code")).collect(Collectors.toSet());
    }
}
