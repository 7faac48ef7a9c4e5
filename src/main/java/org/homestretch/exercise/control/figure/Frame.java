package org.homestretch.exercise.control.figure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * One picture of a figure: how the person is held, what stands around and what moves. All directions are degrees, 0 to
 * the right, 90 up; all places are centimeters.
 *
 * @param name "start", "end" or the name of a step between
 * @param pelvis where the middle of the hips is, or what rests on the floor
 * @param shown what of the person the picture shows
 * @param limbs all four, or those that are shown
 * @param below limbs drawn behind the trunk
 * @param above limbs drawn over everything else of the person
 * @param hold whether the position is held, shown by a clock
 */
record Frame(
        String name,
        View view,
        Shown shown,
        Pelvis pelvis,
        SpinePose spine,
        HeadPose head,
        Map<LimbName, LimbPose> limbs,
        List<LimbName> below,
        List<LimbName> above,
        List<Prop> props,
        List<Arrow> arrows,
        boolean hold) {

    Frame {
        limbs = Collections.unmodifiableMap(new TreeMap<>(limbs));
        below = List.copyOf(below);
        above = List.copyOf(above);
        props = List.copyOf(props);
        arrows = List.copyOf(arrows);
    }

    /** What of the person the picture shows; less of it is drawn larger. */
    enum Shown {
        WHOLE,
        /** From the hips up, for small movements of neck and shoulders. */
        UPPER_HALF,
        /** From the waist down. */
        LOWER_HALF,
        /** The legs from the middle of the thighs, for small movements of knees and feet. */
        LEGS
    }

    /** Where the pelvis is: at a place, or where it must be for a part to rest on the floor. */
    sealed interface Pelvis {}

    /** The middle of the hips is here. */
    record At(Point place) implements Pelvis {}

    /** The part rests at x on a surface of that height; every limb before it is given by angles. */
    record Resting(LimbName limb, Anchor.Part part, Point place) implements Pelvis {}

    /**
     * The spine bends evenly from its lower to its upper direction.
     *
     * @param hips share of the width of the hips that is seen: from the front 1, less when the pelvis is rolled; from
     *     the side 0, above it when the pelvis turns its front to the viewer, below when it turns its back
     * @param shoulders the same of the shoulders
     * @param seen share of the length of the trunk that is seen when it leans toward the viewer or away
     */
    record SpinePose(double lower, double upper, double hips, double shoulders, double seen) {}

    /**
     * Where the head points and looks.
     *
     * @param crown the direction of the crown
     * @param neck the direction of the neck, for a head that glides forward or back; empty between back and crown
     * @param turn how far a face seen from the front looks to the right of an upright head, in degrees; below 0 to its left
     * @param nod how far a face seen from the front looks up, in degrees; below 0 down
     */
    record HeadPose(double crown, Face face, OptionalDouble neck, double turn, double nod) {}

    /** Which side of the head is seen. */
    enum Face {
        /** The profile, looking to the right of an upright head. */
        RIGHT,
        /** The profile, looking to the left of an upright head. */
        LEFT,
        FRONT,
        BACK
    }

    /** Movement from one place to another; bend is how far the middle of the arrow bulges to its left. */
    record Arrow(Point from, Point to, double bend) {}

    /** The same without arrows and clock. */
    Frame unmarked() {
        return new Frame(name, view, shown, pelvis, spine, head, limbs, below, above, props, List.of(), false);
    }

    /** The same with the limbs held differently. */
    Frame with(Map<LimbName, LimbPose> held) {
        return new Frame(name, view, shown, pelvis, spine, head, held, below, above, props, arrows, hold);
    }

    /** Whether only the upper half of the person is shown. */
    boolean isBust() {
        return shown == Shown.UPPER_HALF;
    }

    boolean isCloseUp() {
        return shown != Shown.WHOLE;
    }

    Optional<Prop.Wall> wall() {
        return props.stream()
                .filter(Prop.Wall.class::isInstance)
                .map(Prop.Wall.class::cast)
                .findFirst();
    }
}
