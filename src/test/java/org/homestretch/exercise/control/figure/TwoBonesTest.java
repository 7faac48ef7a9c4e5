package org.homestretch.exercise.control.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoBonesTest {

    private static final TwoBones ARM = new TwoBones(Proportions.UPPER_ARM, Proportions.FOREARM);

    @ParameterizedTest
    @CsvSource({"40, 0, 1", "40, 0, -1", "0, -54, 1", "-20, 30, -1", "3.5, 0, 1"})
    void fig_2_both_bones_keep_their_length(double x, double y, int turn) {
        Point shoulder = new Point(10, 20);
        Point wrist = shoulder.plus(new Point(x, y));

        Point elbow = ARM.joint(shoulder, wrist, turn);

        assertThat(shoulder.distance(elbow)).isCloseTo(Proportions.UPPER_ARM, within(1e-6));
        assertThat(elbow.distance(wrist)).isCloseTo(Proportions.FOREARM, within(1e-6));
    }

    @Test
    void fig_3_a_counter_clockwise_second_bone_puts_the_joint_on_the_right_of_the_way() {
        assertThat(ARM.joint(Point.ORIGIN, new Point(40, 0), 1).y()).isNegative();
        assertThat(ARM.joint(Point.ORIGIN, new Point(40, 0), -1).y()).isPositive();
    }

    @Test
    void a_target_a_little_out_of_reach_is_met_with_a_straight_limb() {
        Point elbow = ARM.joint(Point.ORIGIN, new Point(55.4, 0), 1);

        assertThat(elbow.y()).isCloseTo(0, within(1e-6));
    }

    @Test
    void a_target_too_far_or_too_near_says_by_how_much() {
        assertThatThrownBy(() -> ARM.joint(Point.ORIGIN, new Point(70, 0), 1)).hasMessage("is 15 cm out of reach");
        assertThatThrownBy(() -> ARM.joint(Point.ORIGIN, new Point(1, 0), 1)).hasMessage("is 2 cm out of reach");
    }
}
