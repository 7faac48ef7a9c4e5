package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.util.List;
import org.homestretch.exercise.control.figure.Outline.Girth;

/** The outlines of hands and feet; each is laid out around wrist or ankle, pointing to the right. */
final class EndShapes {

    /** In profile, the sole down. */
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
    private static final List<Girth> TOE_GIRTHS = List.of(new Girth(0, 1.9, 1.9), new Girth(1, 1.4, 1.4));

    /** Pointing at the viewer, below a leg that comes from above. */
    private static final Shape FOOT_AHEAD = Outline.smooth(
            p(3.2, 1), p(4.6, -3), p(6, -6.4), p(3, -8), p(-2, -7.8), p(-4.9, -6), p(-4.2, -3), p(-3.2, 1));

    /** Seen from below, the big toe on the left of its direction. */
    private static final Shape SOLE = Outline.smooth(
            p(-5.6, 0),
            p(-4.2, 2.9),
            p(0, 3.2),
            p(5, 2.9),
            p(10, 4.3),
            p(14, 4.6),
            p(17.6, 3.9),
            p(18.2, 1.6),
            p(16.6, -1.4),
            p(14.4, -3.6),
            p(10, -4.4),
            p(4, -3.4),
            p(0, -3.1),
            p(-4.2, -2.8));

    private static final List<Shape> SOLE_TOES = List.of(
            Outline.line(List.of(p(14.4, 1.5), p(17.9, 1.2))),
            Outline.line(List.of(p(13.8, -0.2), p(16.9, -0.6))),
            Outline.line(List.of(p(13, -1.7), p(15.8, -2.2))));

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

    private static final List<Shape> FINGERS = List.of(
            Outline.line(List.of(p(10.5, 1.4), p(14.6, 1.5))),
            Outline.line(List.of(p(10.8, -0.3), p(15.4, -0.3))),
            Outline.line(List.of(p(10.3, -1.9), p(14, -1.9))));
    private static final List<Shape> KNUCKLES = List.of(
            Outline.line(List.of(p(3.4, 1.1), p(6.4, 1.5), p(7.4, 0.2))),
            Outline.line(List.of(p(6, -0.7), p(8.4, -0.7))),
            Outline.line(List.of(p(5.6, -2.4), p(8, -2.4))));
    private static final List<Shape> TOES_AHEAD = List.of(
            Outline.line(List.of(p(2.6, -6.2), p(2.7, -7.8))),
            Outline.line(List.of(p(0.4, -6), p(0.3, -7.8))),
            Outline.line(List.of(p(-1.8, -5.7), p(-2.1, -7.5))));

    private EndShapes() {}

    static List<Shape> fingers(Skeleton person, Limb arm) {
        return switch (arm.pose().hand()) {
            case OPEN -> details(FINGERS, arm.end(), arm.tip(), false);
            case FLAT -> List.of();
            case FIST -> details(KNUCKLES, arm.end(), arm.tip(), !thumbOnLeft(person, arm));
        };
    }

    static List<Shape> toes(View view, Limb leg) {
        if (leg.pose().foot() == LimbPose.FootForm.SOLE) {
            return SOLE_TOES.stream().map(line -> soled(line, view, leg)).toList();
        }
        if (!isPointedAtViewer(view, leg) || view.isFromBehind()) {
            return List.of();
        }
        return TOES_AHEAD.stream()
                .map(line -> Outline.placed(line, leg.end(), leg.tip() + 90, pointsLeft(leg)))
                .toList();
    }

    private static List<Shape> details(List<Shape> lines, Point end, double turn, boolean mirrored) {
        return lines.stream()
                .map(line -> Outline.placed(line, end, mirrored ? turn + 180 : turn, mirrored))
                .toList();
    }

    static Shape hand(Skeleton person, Limb arm) {
        return switch (arm.pose().hand()) {
            case OPEN -> Outline.union(placed(HAND, arm), placed(thumb(person, arm), arm));
            case FLAT -> placed(HAND_FLAT, arm);
            case FIST -> placed(FIST, arm);
        };
    }

    private static Shape placed(Shape hand, Limb arm) {
        return Outline.placed(hand, arm.end(), arm.tip(), false);
    }

    private static Shape thumb(Skeleton person, Limb arm) {
        return thumbOnLeft(person, arm) ? THUMB : Outline.placed(THUMB, Point.ORIGIN, 180, true);
    }

    /** In profile the thumb is in front; seen from the front it points at the body, or up when the arm is held out. */
    private static boolean thumbOnLeft(Skeleton person, Limb arm) {
        if (person.view().isProfile()) {
            return true;
        }
        double share = Proportions.SHOULDER_ALONG_TORSO;
        Point left = Point.polar(arm.tip() + 90, 1);
        Point inward = person.spine().at(share).minus(arm.root());
        double toBody = left.dot(inward.times(1 / inward.length()));
        return Math.abs(toBody) > 0.4
                ? toBody > 0
                : left.dot(Point.polar(person.spine().direction(share), 1)) > 0;
    }

    static Shape foot(View view, Limb leg) {
        if (leg.pose().foot() == LimbPose.FootForm.SOLE) {
            return soled(SOLE, view, leg);
        }
        if (isPointedAtViewer(view, leg)) {
            return Outline.placed(FOOT_AHEAD, leg.end(), leg.tip() + 90, pointsLeft(leg));
        }
        boolean soleUp = !view.isProfile()
                && Point.polar(leg.tip() + 90, 1).dot(leg.joint().minus(leg.end())) < 0;
        Shape hind = Outline.placed(FOOT, leg.end(), soleUp ? leg.tip() + 180 : leg.tip(), soleUp);
        Point ball = new Point(TOES_FROM.x(), soleUp ? -TOES_FROM.y() : TOES_FROM.y())
                .turned(leg.tip())
                .plus(leg.end());
        return Outline.union(
                hind, Outline.bone(ball, ball.plus(Point.polar(leg.toes(), TOES)), TOE_GIRTHS, true, true));
    }

    /** The big toe is on the side of the other foot. */
    private static Shape soled(Shape shape, View view, Limb leg) {
        double inward =
                -leg.name().pictureSide(view) * Point.polar(leg.tip() + 90, 1).x();
        boolean flipped = inward < 0;
        return Outline.placed(shape, leg.end(), flipped ? leg.tip() + 180 : leg.tip(), flipped);
    }

    private static boolean isPointedAtViewer(View view, Limb leg) {
        return leg.pose().foot() == LimbPose.FootForm.AHEAD
                || leg.pose().foot() == LimbPose.FootForm.NATURAL
                        && !view.isProfile()
                        && leg.pose().tip().isEmpty();
    }

    private static boolean pointsLeft(Limb leg) {
        return leg.root().x() > leg.end().x();
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }
}
