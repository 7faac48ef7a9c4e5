package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.util.List;
import org.homestretch.exercise.control.figure.Outline.Girth;

/** The outlines of arms and legs with their clothes. */
final class LimbShapes {

    private static final List<Girth> THIGH = girths(0, 9, 9.6, .35, 8.5, 8.6, .75, 6.5, 6.3, 1, 5.6, 5.3);
    private static final List<Girth> SHIN = girths(0, 5.4, 5.1, .28, 4.8, 6.5, .6, 4, 4.8, .85, 3.3, 3.5, 1, 3.2, 3.7);
    private static final List<Girth> THIGH_AHEAD = girths(0, 7.8, 7.8, .35, 7.9, 7.9, .75, 6.2, 6.2, 1, 5.3, 5.3);
    private static final List<Girth> SHIN_AHEAD = girths(0, 5.1, 5.1, .28, 5.5, 5.5, .6, 4.4, 4.4, 1, 3.1, 3.1);
    private static final List<Girth> UPPER_ARM = girths(0, 5, 5, .4, 4.7, 4.6, .8, 3.9, 4, 1, 3.8, 3.8);
    private static final List<Girth> UPPER_ARM_AHEAD = girths(0, 4.2, 4.2, .3, 4.6, 4.6, .8, 3.9, 3.9, 1, 3.8, 3.8);
    private static final List<Girth> FOREARM = girths(0, 3.8, 3.8, .25, 4.1, 4.1, .7, 3.1, 3.1, 1, 2.6, 2.6);

    private static final double SHORTS_END = 0.58;
    private static final double SLEEVE_END = 0.52;
    private static final double CLOTH = 0.7;
    /** From here on flesh folds on flesh, and the fold is drawn. */
    private static final double FOLD = 100;

    /** A bone of which less than this share is seen points at the viewer rather than across the picture. */
    private static final double SHORTENED = 0.72;

    private final Skeleton person;
    private final Limb limb;
    private final boolean profile;
    private final Frame.Shown shown;

    LimbShapes(Skeleton person, LimbName name) {
        this(person, name, Frame.Shown.WHOLE);
    }

    LimbShapes(Skeleton person, LimbName name, Frame.Shown shown) {
        this.shown = shown;
        this.person = person;
        this.limb = person.limb(name);
        this.profile = person.view().isProfile();
    }

    /** The whole limb as one piece. */
    Shape skin() {
        return Outline.union(first(), second());
    }

    /** What is drawn under the cloth, hindmost first; a knee that points at the viewer hides the upper end of its shin. */
    List<Shape> under() {
        return isKneeAhead() ? List.of(second(), first()) : List.of(skin());
    }

    /** What is drawn over the cloth because it is nearer to the viewer: a shin across the thigh, a sole. */
    List<Shape> over() {
        if (isCrossed()) {
            return List.of(second());
        }
        return isSole() ? List.of(EndShapes.foot(person.view(), limb)) : List.of();
    }

    private Shape first() {
        return shown == Frame.Shown.LEGS
                ? Outline.bone(limb.root(), limb.joint(), lowerHalf(firstBone()), false, true)
                : Outline.bone(limb.root(), limb.joint(), firstBone(), true, true);
    }

    /** Forearm and hand, or shin and foot. */
    private Shape second() {
        List<Girth> flesh = limb.name().isArm() ? FOREARM : profile ? SHIN : SHIN_AHEAD;
        return Outline.union(
                Outline.bone(limb.joint(), limb.end(), flesh, true, true),
                limb.name().isArm() ? EndShapes.hand(person, limb) : EndShapes.foot(person.view(), limb));
    }

    /** Whether the shin of a leg seen from the front lies over the thigh, as when sitting cross-legged. */
    private boolean isCrossed() {
        return isLegAhead() && Math.abs(limb.flexion()) > FOLD;
    }

    private boolean isKneeAhead() {
        return isLegAhead()
                && !isCrossed()
                && (limb.pose().firstSeen() < SHORTENED || limb.pose().secondSeen() < SHORTENED);
    }

    private boolean isLegAhead() {
        return !profile && !person.view().isFromBehind() && !limb.name().isArm();
    }

    private boolean isSole() {
        return limb.pose().foot() == LimbPose.FootForm.SOLE;
    }

    private static List<Girth> lowerHalf(List<Girth> flesh) {
        return List.of(between(flesh.get(1), flesh.get(2), 0.5).plus(-CLOTH), flesh.get(2), flesh.get(3));
    }

    private List<Girth> firstBone() {
        if (limb.name().isArm()) {
            return profile ? UPPER_ARM : UPPER_ARM_AHEAD;
        }
        return profile ? THIGH : THIGH_AHEAD;
    }

    /** Sleeve or trouser leg. */
    Shape cloth() {
        boolean arm = limb.name().isArm();
        double end = arm ? SLEEVE_END : SHORTS_END;
        List<Girth> flesh = firstBone();
        return Outline.bone(
                limb.root(),
                limb.joint(),
                List.of(flesh.get(0).plus(CLOTH), between(flesh.get(0), flesh.get(1), end / 2), cut(flesh, end)),
                true,
                false);
    }

    private static Girth between(Girth one, Girth other, double share) {
        double part = (share - one.share()) / (other.share() - one.share());
        return new Girth(
                share,
                one.front() + part * (other.front() - one.front()) + CLOTH,
                one.back() + part * (other.back() - one.back()) + CLOTH);
    }

    private static Girth cut(List<Girth> flesh, double end) {
        return between(flesh.get(1), flesh.get(2), end).plus(0.3);
    }

    /** The line where calf and thigh, or both halves of an arm, lie on each other; null while they do not. */
    Shape fold() {
        double flexion = profile ? limb.flexion() : 0;
        if (flexion < FOLD) {
            return null;
        }
        boolean arm = limb.name().isArm();
        double inside = limb.joint().minus(limb.root()).direction() + (arm ? 90 : -90);
        double radius = arm ? 3.6 : 5.6;
        return Outline.line(List.of(
                limb.joint().toward(limb.root(), 0.1).plus(Point.polar(inside, radius * 0.6)),
                limb.joint().toward(limb.root(), 0.3).plus(Point.polar(inside, radius)),
                limb.joint().toward(limb.root(), 0.55).plus(Point.polar(inside, radius * 1.1))));
    }

    /** What makes a hand a hand and a foot a foot: the lines between fingers and toes. */
    List<Shape> fingersAndToes() {
        return limb.name().isArm() ? EndShapes.fingers(person, limb) : EndShapes.toes(person.view(), limb);
    }

    /** The knee of a leg that is seen from the front; null in profile, where the bend shows it. */
    Shape kneecap() {
        if (profile || limb.name().isArm() || limb.pose().tip().isPresent()) {
            return null;
        }
        double down = limb.end().minus(limb.joint()).direction();
        return Outline.line(List.of(
                limb.joint().plus(Point.polar(down + 70, 3.4)),
                limb.joint().plus(Point.polar(down, 3)),
                limb.joint().plus(Point.polar(down - 70, 3.4))));
    }

    private static List<Girth> girths(double... values) {
        Girth[] girths = new Girth[values.length / 3];
        for (int i = 0; i < girths.length; i++) {
            girths[i] = new Girth(values[3 * i], values[3 * i + 1], values[3 * i + 2]);
        }
        return List.of(girths);
    }
}
