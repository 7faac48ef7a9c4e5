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

    /** Flesh gives way and soles have no thickness to speak of: this much deeper than the floor is not a fault. */
    private static final double GIVE = 1.6;

    /** The height of the lower pedal of a bike. */
    private static final double PEDAL = 11;

    static List<Pose> poses() throws IOException {
        return FigureSheet.slugs().stream()
                .flatMap(slug -> Figures.figureOf(slug).orElseThrow().frames().stream()
                        .map(frame -> new Pose(slug, frame, Posing.skeleton(frame))))
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
    @MethodSource("poses")
    void fig_3_elbows_and_knees_bend_only_the_way_they_can(Pose pose) {
        for (Limb limb : pose.person().limbs().values()) {
            boolean shortened = limb.pose().firstSeen() < 1
                    || limb.pose().secondSeen() < 1
                    || Math.abs(pose.frame().spine().shoulders()) > 0.35;
            if (pose.person().view().isProfile() && !shortened) {
                assertThat(limb.flexion()).as(limb.name().key()).isBetween(-2.0, 160.0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("poses")
    void fig_4_nobody_sinks_into_the_floor_or_floats_above_it(Pose pose) {
        if (pose.person().view().isFromAbove() || pose.frame().shown() != Frame.Shown.WHOLE) {
            return;
        }
        Drawing drawing = new Drawing();
        PersonShapes.draw(drawing, pose.person(), pose.frame());

        assertThat(drawing.bounds().getMinY()).isBetween(-GIVE, lowestSupport(pose.frame()));
    }

    /**
     * Somebody who sits on a chair may have the feet a little off the floor, somebody on a bed, a step or a pedal is as high
     * as that; everybody else stands or lies on the floor.
     */
    private static double lowestSupport(Frame frame) {
        for (Prop prop : frame.props()) {
            if (prop instanceof Prop.Bed bed) {
                return bed.height() + GIVE;
            }
            if (prop instanceof Prop.Box step && !step.legs()) {
                return step.height() + GIVE;
            }
            if (prop instanceof Prop.Bike) {
                return PEDAL;
            }
        }
        return frame.props().stream().anyMatch(Prop.Chair.class::isInstance) ? 3 : GIVE;
    }

    @ParameterizedTest
    @MethodSource("poses")
    void fig_4_hands_and_feet_on_the_floor_touch_it(Pose pose) {
        for (Limb limb : pose.person().limbs().values()) {
            if (limb.pose().reach() instanceof LimbPose.Toward toward
                    && toward.target() instanceof Target.Floor
                    && limb.pose().tip().isEmpty()) {
                double lowest = new LimbShapes(pose.person(), limb.name())
                        .skin()
                        .getBounds2D()
                        .getMinY();
                assertThat(lowest).as(limb.name().key()).isBetween(-GIVE, 1.0);
            }
        }
    }
}
