package org.homestretch.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.Muscle;
import org.homestretch.exercise.entity.Statement;
import org.homestretch.exercise.entity.TargetMuscles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library says of an exercise beyond its text: the muscles it is for and where each statement comes from. */
class ClinicalStatementsTest {

    private static final Set<String> SOURCES = Set.of("000", "001", "002", "003", "004", "added");
    private static final int MUSCLES_MAX = 6;

    static List<ExerciseContent> exercises() {
        return LibraryFiles.exercises();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void l_12_names_the_muscles_it_is_for(ExerciseContent exercise) {
        TargetMuscles muscles = exercise.traits().muscles();
        assertThat(muscles.primary()).isNotEmpty();
        assertThat(muscles.primary().size() + muscles.secondary().size()).isLessThanOrEqualTo(MUSCLES_MAX);
    }

    @Test
    void l_12_every_muscle_group_of_trunk_and_legs_is_the_aim_of_some_exercise() {
        assertThat(exercises().stream().flatMap(exercise -> exercise.traits().muscles().primary().stream()))
                .contains(
                        Muscle.ERECTOR_SPINAE,
                        Muscle.MULTIFIDUS,
                        Muscle.QUADRATUS_LUMBORUM,
                        Muscle.RECTUS_ABDOMINIS,
                        Muscle.OBLIQUES,
                        Muscle.TRANSVERSUS_ABDOMINIS,
                        Muscle.HIP_FLEXORS,
                        Muscle.GLUTEUS_MAXIMUS,
                        Muscle.GLUTEUS_MEDIUS,
                        Muscle.ADDUCTORS,
                        Muscle.QUADRICEPS,
                        Muscle.HAMSTRINGS,
                        Muscle.CALF,
                        Muscle.SOLEUS);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void l_13_every_statement_says_where_it_comes_from(ExerciseContent exercise) {
        Set<Statement> said = EnumSet.allOf(Statement.class);
        if (exercise.prescribability().availability() == Availability.BLOCKED) {
            said.removeAll(Set.of(Statement.DOSAGE, Statement.STEPS));
        }
        assertThat(exercise.sources().byStatement().keySet()).isEqualTo(said);
        assertThat(exercise.sources().all()).isSubsetOf(SOURCES);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void l_13_a_statement_cites_no_source_that_does_not_know_the_exercise(ExerciseContent exercise) {
        assertThat(Stream.of(Statement.values()).flatMap(statement -> exercise.sources().of(statement).stream()))
                .isSubsetOf(exercise.sources().of(Statement.EXERCISE));
    }

    @Test
    void l_13_62_exercises_come_from_general_clinical_knowledge_alone() {
        assertThat(exercises().stream()
                        .filter(exercise -> exercise.sources().all().equals(List.of("added"))))
                .hasSize(62);
    }
}
