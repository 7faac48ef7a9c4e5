package org.homestretch.exercise.control.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pose files that are read to be changed and written again. */
class PoseDocumentTest {

    private static final RecursiveComparisonConfiguration TO_A_THOUSANDTH = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(new DoubleComparator(0.001), Double.class)
            .build();

    static List<String> slugs() throws IOException {
        return FigureSheet.slugs();
    }

    static String shipped(String slug) {
        try {
            return Files.readString(Path.of("src/main/resources/figures/" + slug + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void l_60_a_pose_that_is_read_and_written_is_the_same_pose(String slug) {
        String written = PoseDocument.read(slug, shipped(slug)).yaml();

        assertThat(PoseReader.read(slug, written).mirrored())
                .isEqualTo(PoseReader.read(slug, shipped(slug)).mirrored());
        assertThat(PoseReader.read(slug, written).frames())
                .usingRecursiveComparison(TO_A_THOUSANDTH)
                .isEqualTo(PoseReader.read(slug, shipped(slug)).frames());
        assertThat(PoseDocument.read(slug, written).yaml()).isEqualTo(written);
    }

    @Test
    void l_60_what_is_written_stays_readable() {
        String birdDog = shipped("bird-dog");

        assertThat(PoseDocument.read("bird-dog", birdDog).yaml().lines())
                .containsExactlyInAnyOrderElementsOf(birdDog.lines().toList());
    }

    @Test
    void l_60_limbs_held_alike_in_every_frame_are_one_line_and_others_are_two() {
        PoseDocument standing = StartPoses.standing("own", View.FRONT);
        assertThat(standing.yaml()).contains("arms: {upper: -80, fore: -86}").doesNotContain("left arm");

        String raised = PoseEditing.changed(standing, 1, new PoseChange.Move("left arm:wrist", 60, 180, false))
                .yaml();
        assertThat(raised).contains("left arm").contains("right arm").contains("legs: {to: floor 10}");
    }

    @Test
    void l_60_the_comment_at_the_head_of_a_file_is_kept() {
        assertThat(PoseDocument.read("bird-dog", shipped("bird-dog")).yaml()).startsWith("# Hands and knees;");
    }

    @Test
    void l_66_texts_that_are_no_pose_are_refused() {
        for (String bad : List.of(
                "",
                "frames: 3",
                "view: side",
                "{",
                "a: {{b: 1}}",
                "view: side\nframes: {start: {pelvis: [0, 0], spine: .nan}}")) {
            assertThatExceptionOfType(PoseFileException.class).isThrownBy(() -> PoseDocument.read("own", bad));
        }
    }

    @Test
    void l_66_amounts_have_limits() {
        String standing = StartPoses.standing("own").yaml();
        for (String bad : List.of(
                standing.replace("pelvis: [0, 92]", "pelvis: [0, 9200]"),
                standing + "    props:\n" + "      - mat: {from: 0, to: 1}\n".repeat(13),
                standing + "#".repeat(20_000),
                standing + "  a: {}\n  b: {}\n  c: {}\n")) {
            assertThatExceptionOfType(PoseFileException.class).isThrownBy(() -> PoseDocument.read("own", bad));
        }
    }
}
