package org.homestretch.exercise.control.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.exercise.control.LibraryFiles;
import org.homestretch.exercise.entity.Laterality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pose file that ships, judged as a body. */
class PoseFilesTest {

    /** The height of the lower pedal of a bike. */
    private static final double PEDAL = 11;

    /** Centimeters: more than that is a movement, less is a limb that follows the breath of the trunk. */
    private static final double MOVES = 5;

    private static final double RESTS = 2;

    static List<Pose> poses() throws IOException {
        return FigureSheet.slugs().stream()
                .flatMap(slug -> Figures.figureOf(slug).orElseThrow().frames().stream()
                        .map(frame -> new Pose(slug, frame, Posing.skeleton(frame))))
                .toList();
    }

    static List<Figure> figures() throws IOException {
        return FigureSheet.slugs().stream()
                .map(slug -> Figures.figureOf(slug).orElseThrow())
                .toList();
    }

    record Pose(String slug, Frame frame, Skeleton person) {
        @Override
        public String toString() {
            return slug + " " + frame.name();
        }
    }

    @Test
    void every_pose_file_belongs_to_an_exercise_of_the_library() throws IOException {
        assertThat(FigureSheet.slugs())
                .hasSizeGreaterThan(50)
                .allSatisfy(slug -> assertThat(Path.of("src/main/resources/library/exercises/" + slug + ".yaml"))
                        .exists());
    }

    @ParameterizedTest
    @MethodSource("poses")
    void fig_2_every_frame_shows_the_same_person(Pose pose) {
        assertThat(pose.person().spine().length())
                .isCloseTo(Proportions.TORSO * pose.frame().spine().seen(), within(0.1));
        for (Limb limb : pose.person().limbs().values()) {
            boolean arm = limb.name().isArm();
            assertThat(limb.root().distance(limb.joint()))
                    .isCloseTo(
                            (arm ? Proportions.UPPER_ARM : Proportions.THIGH)
                                    * limb.pose().firstSeen(),
                            within(0.01));
            assertThat(limb.joint().distance(limb.end()))
                    .isCloseTo(
                            (arm ? Proportions.FOREARM : Proportions.SHIN)
                                    * limb.pose().secondSeen(),
                            within(0.7));
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void fig_3_fig_4_fig_9_bodies_bend_and_rest_as_bodies_do(Figure figure) {
        assertThat(Anatomy.findings(figure)).extracting(Finding::message).isEmpty();
    }

    @Test
    void fig_7_where_one_arm_or_leg_moves_alone_it_is_the_right_one() {
        List<Figure> figures = eachSide();
        List<String> right = slugs(figures, figure -> alone(figure).filter(name -> isRight(figure, name)));
        List<String> left = slugs(figures, figure -> alone(figure).filter(name -> !isRight(figure, name)));

        assertThat(right).hasSizeGreaterThan(25).contains("straight-leg-raise", "clamshell", "band-external-rotation");
        // Here the right side works by carrying the body, while the left one moves.
        assertThat(left)
                .containsExactlyInAnyOrder("single-leg-stance", "side-bridge", "side-bridge-knees", "side-glide-wall");
    }

    @ParameterizedTest
    @ValueSource(strings = {"neck-rotation", "seated-spinal-twist"})
    void fig_7_who_turns_turns_to_the_right(String slug) {
        Figure figure = Figures.figureOf(slug).orElseThrow();

        assertThat(figure.mirrored()).isFalse();
        assertThat(figure.end().view()).isEqualTo(View.FRONT);
        assertThat(figure.end().head().face())
                .as("seen face to face, the person's right is at the left")
                .isEqualTo(Frame.Face.LEFT);
    }

    private static List<Figure> eachSide() {
        return LibraryFiles.exercises().stream()
                .filter(exercise -> exercise.traits().laterality() == Laterality.EACH_SIDE)
                .flatMap(exercise -> Figures.figureOf(exercise.slug()).stream())
                .toList();
    }

    private static List<String> slugs(List<Figure> figures, Function<Figure, Optional<LimbName>> limb) {
        return figures.stream()
                .filter(figure -> limb.apply(figure).isPresent())
                .map(Figure::slug)
                .toList();
    }

    /** The leg that moves while the other one rests; where there is none, the arm of which that is true. */
    private static Optional<LimbName> alone(Figure figure) {
        View view = figure.start().view();
        return alone(figure, LimbName.leg(view, true), LimbName.leg(view, false))
                .or(() -> alone(figure, LimbName.arm(view, true), LimbName.arm(view, false)));
    }

    private static Optional<LimbName> alone(Figure figure, LimbName one, LimbName other) {
        double first = moved(figure, one);
        double second = moved(figure, other);
        if (first > MOVES && second < RESTS) {
            return Optional.of(one);
        }
        return second > MOVES && first < RESTS ? Optional.of(other) : Optional.empty();
    }

    /** How far joint and end of a limb move beside its root, in centimeters; 0 for one that is not drawn. */
    private static double moved(Figure figure, LimbName name) {
        List<Limb> limbs = figure.frames().stream()
                .flatMap(frame -> Stream.ofNullable(Posing.skeleton(frame).limb(name)))
                .toList();
        return IntStream.range(1, limbs.size())
                .mapToDouble(at -> moved(limbs.get(at - 1), limbs.get(at)))
                .sum();
    }

    private static double moved(Limb from, Limb to) {
        return from.joint().minus(from.root()).distance(to.joint().minus(to.root()))
                + from.end().minus(from.root()).distance(to.end().minus(to.root()));
    }

    private static boolean isRight(Figure figure, LimbName name) {
        boolean right = name == LimbName.NEAR_LEG
                || name == LimbName.NEAR_ARM
                || name == LimbName.RIGHT_LEG
                || name == LimbName.RIGHT_ARM;
        return right != figure.mirrored();
    }
}
