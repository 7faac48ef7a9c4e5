package org.homestretch.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.ProtocolContent.Stage;
import org.homestretch.exercise.entity.Review;
import org.homestretch.exercise.entity.SoftRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The protocols that ship. */
class ShippedProtocolsTest {

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private static final Map<String, ExerciseContent> EXERCISES =
            LibraryFiles.exercises().stream().collect(Collectors.toMap(ExerciseContent::slug, Function.identity()));

    static List<ProtocolContent> protocols() {
        return LibraryFiles.protocols();
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void l_8_holds_open_exercises_within_their_soft_range(ProtocolContent protocol) {
        assertThat(protocol.items()).allSatisfy(item -> {
            ExerciseContent exercise = EXERCISES.get(item.slug());
            assertThat(exercise.prescribability().availability()).isEqualTo(Availability.OPEN);
            SoftRange soft = SoftRange.of(exercise.traits().category(), exercise.dose());
            assertThat(soft.contains(item.dosage())).as(item.slug()).isTrue();
            assertThat(soft.contains(item.frequency())).as(item.slug()).isTrue();
        });
    }

    @Test
    void l_40_there_is_one_for_each_group_of_s35_and_for_keeping_it_up() {
        assertThat(protocols())
                .extracting(ProtocolContent::code)
                .containsExactly(
                        "neck",
                        "upper-back",
                        "lower-back-early",
                        "lower-back-later",
                        "glutes",
                        "hamstrings",
                        "core",
                        "posture-and-desk-breaks",
                        "maintenance");
    }

    @Test
    void l_40_every_file_is_listed_and_named_by_its_code() {
        String[] files = new File("src/main/resources/library/protocols").list();
        assertThat(Stream.of(Objects.requireNonNull(files)).map(name -> name.replace(".yaml", "")))
                .containsExactlyInAnyOrderElementsOf(
                        protocols().stream().map(ProtocolContent::code).toList());
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void l_40_has_at_least_two_stages_each_with_an_aim_weeks_and_something_to_measure(ProtocolContent protocol) {
        assertThat(protocol.stages()).hasSizeBetween(2, 4);
        assertThat(protocol.stages()).allSatisfy(stage -> {
            assertThat(stage.criteria())
                    .hasSizeBetween(2, 4)
                    .anyMatch(line -> FIGURE.matcher(line).find());
            assertThat(stage.items()).hasSizeBetween(4, 6);
            assertThat(stage.items().stream().map(ProtocolContent.Item::slug)).doesNotHaveDuplicates();
            assertThat(stage.items().stream().map(ProtocolContent.Item::part)).isSorted();
        });
        assertThat(protocol.stages()).extracting(Stage::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void l_3_is_a_draft_that_names_its_sources(ProtocolContent protocol) {
        assertThat(protocol.review()).isEqualTo(Review.draft());
        assertThat(protocol.sources()).isNotEmpty().isSubsetOf("000", "001", "002", "003", "004", "added");
    }
}
