package org.homestretch.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.StartPosition;
import org.junit.jupiter.api.Test;

/** The condition catalog and the rules that tie conditions to exercises fit each other and the library. */
class SafetyDataTest {

    private static final DataFile CAUTIONS =
            DataFile.read("/library/cautions.yaml").allowing("cautions");
    private static final List<DataFile> RULES = CAUTIONS.parts("cautions");
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
        Set<String> library =
                LibraryFiles.exercises().stream().map(ExerciseContent::slug).collect(Collectors.toSet());

        assertThat(RULES.stream().flatMap(rule -> rule.texts("exercises").stream()))
                .isSubsetOf(library);
    }

    private static Set<String> codes() {
        return CONDITIONS.stream().map(condition -> condition.text("code")).collect(Collectors.toSet());
    }
}
