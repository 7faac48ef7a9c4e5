package org.homestretch.exercise.control.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.homestretch.exercise.entity.Muscle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MuscleShapesTest {

    private static final String STANDING = """
        view: side
        frames:
          start:
            pelvis: [0, 92]
            spine: 90
            head: 90
            near leg: {to: floor 0}
            far leg: {thigh: -90, shin: -90}
            arms: {upper: -90, fore: -90}
        """;

    @Test
    void fig_10_a_muscle_lies_on_its_own_side_of_the_body() {
        assertThat(muscles(STANDING, Muscle.QUADRICEPS))
                .isNotEmpty()
                .allSatisfy(at -> assertThat(at.x()).isPositive());
        assertThat(muscles(STANDING, Muscle.HAMSTRINGS))
                .isNotEmpty()
                .allSatisfy(at -> assertThat(at.x()).isNegative());
        assertThat(muscles(STANDING, Muscle.RECTUS_ABDOMINIS))
                .isNotEmpty()
                .allSatisfy(at -> assertThat(at.x()).isPositive());
        assertThat(muscles(STANDING, Muscle.GLUTEUS_MAXIMUS)).isNotEmpty().allSatisfy(at -> {
            assertThat(at.x()).isNegative();
            assertThat(at.y()).isBetween(80.0, 100.0);
        });
    }

    @Test
    void fig_10_what_cannot_be_seen_is_left_out() {
        String front = STANDING.replace("side", "front")
                .replace("near leg: {to: floor 0}", "legs: {thigh: -90, shin: -90}")
                .replace("    far leg: {thigh: -90, shin: -90}\n", "");
        String back = front.replace("front", "back");

        assertThat(muscles(front, Muscle.QUADRICEPS)).hasSize(2);
        assertThat(muscles(back, Muscle.QUADRICEPS)).isEmpty();
        assertThat(muscles(front, Muscle.HAMSTRINGS, Muscle.ERECTOR_SPINAE, Muscle.TRICEPS))
                .isEmpty();
        assertThat(muscles(back, Muscle.ERECTOR_SPINAE)).hasSize(2);
        assertThat(muscles(
                        STANDING.replace("spine: 90", "spine: {lower: 90, upper: 90, shoulders: 0.7}"),
                        Muscle.PECTORALS))
                .isEmpty();
        assertThat(muscles(front, Muscle.PELVIC_FLOOR)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void fig_10_without_color_stripes_tell_muscles_from_clothes(Palette palette) {
        String svg = new FigureRenderer()
                .svg(
                        PoseReader.read("x", STANDING),
                        FigureStyle.color("x")
                                .with(palette)
                                .highlighting(Set.of(Muscle.QUADRICEPS), Set.of(Muscle.HAMSTRINGS)));

        assertThat(svg).contains(Ink.MUSCLE.color(palette)).contains(Ink.MUSCLE_BESIDE.color(palette));
        assertThat(svg.contains("fill=\"" + Ink.MUSCLE_MARK.color(palette) + "\""))
                .isTrue();
    }

    /** The middle of each shape that shows one of the muscles. */
    private static List<Point> muscles(String yaml, Muscle... muscles) {
        Figure figure = PoseReader.read("x", yaml);
        FigureStyle style = FigureStyle.color("x").highlighting(Set.of(muscles), Set.of());
        return Scene.content(figure.start(), style).strokes().stream()
                .filter(stroke -> stroke.ink() == Ink.MUSCLE)
                .map(Drawing.Stroke::bounds)
                .map(box -> new Point(box.getCenterX(), box.getCenterY()))
                .toList();
    }
}
