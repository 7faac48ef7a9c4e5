package org.homestretch.exercise.control.figure;

import java.util.OptionalDouble;

/**
 * How one arm or leg is held.
 *
 * @param reach the directions of both bones, or where the limb ends
 * @param tip the direction of hand or foot; empty follows the limb, or lies flat on what the limb rests on
 * @param toes the direction of the toes when they bend; empty follows the foot
 * @param rootShift how far shoulder or hip is moved, for a shrug or for a limb at another depth
 * @param firstSeen share of the length of the first bone that is seen when it points toward the viewer, 0.2 to 1
 * @param secondSeen the same of the second bone
 * @param hand the form of the hand; without meaning for legs
 * @param foot the form of the foot; without meaning for arms
 */
record LimbPose(
        Reach reach,
        OptionalDouble tip,
        OptionalDouble toes,
        Point rootShift,
        double firstSeen,
        double secondSeen,
        HandForm hand,
        FootForm foot) {

    /** How the limb finds its place. */
    sealed interface Reach {}

    /** Both directions in degrees. */
    record Angles(double first, double second) implements Reach {}

    /**
     * The end is given, the joint follows.
     *
     * @param inward bends the joint toward the middle of the body instead of outward; in the side view, where elbows
     *     and knees have one way to bend, only for a shortened limb whose joint points at the viewer
     */
    record Toward(Target target, boolean inward) implements Reach {}

    /** How a hand is drawn. */
    enum HandForm {
        OPEN,
        /** Seen from its edge, as on the floor. */
        FLAT,
        FIST
    }

    /** From where a foot is drawn. */
    enum FootForm {
        /** From its side when it has a direction or the person is in profile, else pointing at the viewer. */
        NATURAL,
        /** Pointing at the viewer, the toes in its direction. */
        AHEAD,
        /** The sole, the toes in its direction. */
        SOLE
    }
}
