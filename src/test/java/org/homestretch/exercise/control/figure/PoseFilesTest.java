package org.homestretch.exercise.control.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pose file that ships, judged as a body. */
class PoseFilesTest {

    /** The height of the lower pedal of a bike. */
    private static final double PEDAL = 11;

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
}
