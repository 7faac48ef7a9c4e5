package org.homestretch.exercise.control.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PosingTest {

    @Test
    void fig_4_the_pelvis_is_where_the_resting_knee_needs_it() {
        Skeleton kneeling = side("{on: near knee, x: 30, height: 4}", "{thigh: -90, shin: 180}", "{upper: 0, fore: 0}");

        Point knee = kneeling.limb(LimbName.NEAR_LEG).joint();
        assertThat(knee.distance(new Point(30, 4 + Proportions.KNEE_RADIUS))).isCloseTo(0, within(1e-6));
        assertThat(kneeling.spine().pelvis().x()).isCloseTo(30, within(1e-6));
    }

    @Test
    void a_hand_can_hold_on_to_the_knee() {
        Skeleton person = side("[0, 92]", "{thigh: 10, shin: -80}", "{to: near knee}");

        assertThat(person.limb(LimbName.NEAR_ARM).end())
                .isEqualTo(person.limb(LimbName.NEAR_LEG).joint());
    }

    @Test
    void fig_3_a_knee_that_is_found_bends_backwards_and_an_elbow_forwards() {
        Skeleton person = side("[0, 80]", "{to: floor 0}", "{to: [20, 100]}");

        assertThat(person.limb(LimbName.NEAR_LEG).flexion()).isBetween(1.0, 160.0);
        assertThat(person.limb(LimbName.NEAR_ARM).flexion()).isBetween(1.0, 160.0);
    }

    @Test
    void fig_1_limbs_that_hold_on_to_each_other_are_refused() {
        assertThatThrownBy(() -> side("[0, 92]", "{thigh: -90, shin: -90}", "{to: near elbow}"))
                .hasMessage("x.yaml: frames.start asks too much of the body,"
                        + " near arm holds on to a limb that holds on to it.");
    }

    @Test
    void fig_1_a_wall_is_needed_to_lean_on_one() {
        assertThatThrownBy(() -> side("[0, 92]", "{thigh: -90, shin: -90}", "{to: wall 100}"))
                .hasMessageContaining("near arm.to names a wall, but no prop is one");
    }

    private static Skeleton side(String pelvis, String nearLeg, String nearArm) {
        String yaml = """
                view: side
                frames:
                  start:
                    pelvis: %s
                    spine: 90
                    head: 90
                    near leg: %s
                    far leg: {thigh: -90, shin: -90}
                    near arm: %s
                    far arm: {upper: -90, fore: -90}
                """.formatted(pelvis, nearLeg, nearArm);
        Figure figure = PoseReader.read("x", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        return Posing.skeleton(figure.start());
    }
}
