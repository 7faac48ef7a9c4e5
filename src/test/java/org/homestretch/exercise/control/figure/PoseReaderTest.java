package org.homestretch.exercise.control.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoseReaderTest {

    private static final String STANDING = """
            view: side
            frames:
              start:
                pelvis: [0, 92]
                spine: 90
                head: 90
                legs: {to: floor 0}
                arms: {upper: -90, fore: -88}
              end:
                spine: [80, 60]
            """;

    @Test
    void a_later_frame_keeps_what_it_does_not_write() {
        Figure figure = read(STANDING);

        assertThat(figure.end().limbs()).isEqualTo(figure.start().limbs());
        assertThat(figure.end().spine().upper()).isEqualTo(60);
    }

    @Test
    void arrows_and_hold_belong_to_their_frame_only() {
        Figure figure =
                read(STANDING.replace("  end:", "    arrows: [{from: [0, 0], to: [0, 9]}]\n    hold: true\n  end:"));

        assertThat(figure.start().hold()).isTrue();
        assertThat(figure.end().hold()).isFalse();
        assertThat(figure.end().arrows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            view: side           | view: sideways         | x.yaml: frames.start.view must not be "sideways".
            view: side           | vew: side              | x.yaml: vew is not known here.
            pelvis: [0, 92]      | pelvis: [0]            | x.yaml: frames.start.pelvis must be two numbers, x and y.
            pelvis: [0, 92]      | pelvis: {on: near hat} | x.yaml: frames.start.pelvis.on names no part of the body.
            pelvis: [0, 92]      | head: 90               | x.yaml: line 6 is not YAML, found duplicate key head.
            spine: 90            | spine: tall            | x.yaml: frames.start.spine must be a number.
            head: 90             | hold: no               | x.yaml: frames.start.head is missing.
            legs: {to: floor 0}  | left leg: {to: floor 0} | x.yaml: frames.start.far leg is missing.
            legs: {to: floor 0}  | legs: {thigh: -90}     | x.yaml: frames.start.legs.shin is missing.
            legs: {to: floor 0}  | legs: {to: moon 0}     | x.yaml: frames.start.legs.to names no place on the body, the floor or the wall.
            legs: {to: floor 0}  | legs: {to: floor 90}   | x.yaml: frames.start asks too much of the body, far leg.to is 39 cm out of reach.
            spine: [80, 60]      | spine: {low: 80}       | x.yaml: frames.end.spine.low is not known here.
            spine: [80, 60]      | spine: {lower: 80, upper: 60, shoulders: 2} | x.yaml: frames.end.spine.shoulders must be between -1 and 1.
            legs: {to: floor 0}  | trunk: none            | x.yaml: frames.start.far leg is missing.
            spine: [80, 60]      | trunk: none            | x.yaml: frames.end.trunk can only be "none", together with "arms: none".
            spine: [80, 60]      | props: [sofa: {}]      | x.yaml: frames.end.props[1].sofa is not a thing that can be drawn.
            spine: [80, 60]      | props: [loop band: {round: [head]}] | x.yaml: frames.end.props[1].loop band.round must be two places.
            """)
    void fig_1_a_mistake_is_told_in_one_sentence_by_file_and_field(String right, String wrong, String sentence) {
        assertThatThrownBy(() -> read(STANDING.replace(right, wrong)))
                .isInstanceOf(PoseFileException.class)
                .hasMessage(sentence);
    }

    @Test
    void a_close_up_of_the_legs_needs_neither_arms_nor_head() {
        Figure figure = read("""
                view: side
                trunk: none
                arms: none
                frames:
                  start:
                    pelvis: [0, 92]
                    spine: 90
                    legs: {to: floor 0}
                """);

        assertThat(figure.start().shown()).isEqualTo(Frame.Shown.LEGS);
        assertThat(figure.start().limbs()).containsOnlyKeys(LimbName.NEAR_LEG, LimbName.FAR_LEG);
    }

    @Test
    void an_exercise_without_a_pose_file_has_no_figure() {
        assertThat(Figures.figureOf("no-such-exercise")).isEmpty();
        assertThat(Figures.figureOf("../figures/squat")).isEmpty();
    }

    private static Figure read(String yaml) {
        return PoseReader.read("x", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
