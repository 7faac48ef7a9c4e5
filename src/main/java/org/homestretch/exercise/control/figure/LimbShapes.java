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

    private static final Shape FOOT = Outline.smooth(
            p(3.4, 1.5),
            p(6.4, -1.4),
            p(11, -4),
            p(14.2, -5.2),
            p(14, -7.4),
            p(10.5, -7.3),
            p(4.5, -6.7),
            p(-2, -7.5),
            p(-5.6, -6.2),
            p(-5.6, -3.6),
            p(-3.9, 0),
            p(-3.2, 2));
    private static final Point TOES_FROM = new Point(13.2, -5.5);
    private static final double TOES = 5;
    private static final Shape FOOT_AHEAD = Outline.smooth(
            p(3.2, 1), p(4.6, -3), p(6, -6.4), p(3, -8), p(-2, -7.8), p(-4.9, -6), p(-4.2, -3), p(-3.2, 1));
    private static final Shape HAND = Outline.smooth(
            p(-0.5, 2.5),
            p(3, 3.4),
            p(7.5, 3.8),
            p(12.5, 3),
            p(16, 0.8),
            p(15.6, -1.6),
            p(12, -3),
            p(7, -3.6),
            p(3, -3.2),
            p(-0.5, -2.5));
    private static final Shape THUMB = Outline.smooth(p(2, 2), p(4.6, 4.8), p(8, 6.6), p(9.4, 5.6), p(7, 3), p(4, 1));
    private static final Shape HAND_FLAT = Outline.smooth(
            p(-1.5, 2.5), p(3, 1.4), p(8, 0.4), p(13, -0.9), p(16, -2), p(13, -2.8), p(6, -2.8), p(1, -2.8), p(-2, -2));
    private static final Shape FIST = Outline.smooth(
            p(-0.5, 2.5), p(2, 3.7), p(6, 4), p(8.6, 2.2), p(8.6, -2.2), p(6, -4), p(2, -3.6), p(-0.5, -2.5));

    private final Limb limb;
    private final boolean profile;

    LimbShapes(Limb limb, View view) {
        this.limb = limb;
        this.profile = view.isProfile();
    }

    Shape skin() {
        List<Girth> second = limb.name().isArm() ? FOREARM : profile ? SHIN : SHIN_AHEAD;
        return Outline.union(
                Outline.bone(limb.root(), limb.joint(), firstBone(), true, true),
                Outline.bone(limb.joint(), limb.end(), second, true, true),
                limb.name().isArm() ? hand() : foot());
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

    private Shape foot() {
        if (!profile && limb.pose().tip().isEmpty()) {
            return Outline.placed(
                    FOOT_AHEAD,
                    limb.end(),
                    limb.tip() + 90,
                    limb.root().x() > limb.end().x());
        }
        boolean soleAbove = soleAbove();
        double turn = soleAbove ? limb.tip() + 180 : limb.tip();
        Shape hind = Outline.placed(FOOT, limb.end(), turn, soleAbove);
        Point ball = new Point(TOES_FROM.x(), soleAbove ? -TOES_FROM.y() : TOES_FROM.y())
                .turned(limb.tip())
                .plus(limb.end());
        Shape toes = Outline.bone(
                ball, ball.plus(Point.polar(limb.toes(), TOES)), girths(0, 1.9, 1.9, 1, 1.4, 1.4), true, true);
        return Outline.union(hind, toes);
    }

    /** In a profile the body faces right; in the other views a turned leg may face left, and so must its foot. */
    private boolean soleAbove() {
        Point up = Point.polar(limb.tip() + 90, 1);
        Point leg = limb.joint().minus(limb.end());
        return !profile && up.x() * leg.x() + up.y() * leg.y() < 0;
    }

    private Shape hand() {
        return switch (limb.pose().hand()) {
            case OPEN -> Outline.union(placedHand(HAND), placedHand(THUMB));
            case FLAT -> placedHand(HAND_FLAT);
            case FIST -> placedHand(FIST);
        };
    }

    private Shape placedHand(Shape hand) {
        return Outline.placed(hand, limb.end(), limb.tip(), false);
    }

    private static List<Girth> girths(double... values) {
        Girth[] girths = new Girth[values.length / 3];
        for (int i = 0; i < girths.length; i++) {
            girths[i] = new Girth(values[3 * i], values[3 * i + 1], values[3 * i + 2]);
        }
        return List.of(girths);
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }
}
