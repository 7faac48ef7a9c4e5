package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.util.List;

/** Draws a head around the origin, crown up, and sets it in its place; a profile looks to the right. */
final class HeadShapes {

    /** Beyond this a head seen from the front would be a profile. */
    static final double MOST_TURNED = 60;

    static final double MOST_NODDED = 40;

    private static final Shape PROFILE = Outline.smooth(
            p(-1, 11.2),
            p(5, 9.9),
            p(8.4, 5.4),
            p(9, 1.4),
            p(11.4, -3),
            p(9.5, -4.4),
            p(9.5, -6.4),
            p(8.9, -8.2),
            p(8.3, -10.6),
            p(5.2, -11.3),
            p(0.4, -8.6),
            p(-3, -6),
            p(-7, -5),
            p(-9.6, 1),
            p(-7.6, 8));
    private static final Shape PROFILE_HAIR = Outline.smooth(
            p(8.6, 6.4),
            p(6.6, 10.6),
            p(0, 12.6),
            p(-6.6, 10.4),
            p(-10.4, 4),
            p(-9.9, -2.4),
            p(-7, -7.4),
            p(-3.8, -6.4),
            p(-3.2, -2.4),
            p(-1.6, 2.2),
            p(1.2, 1),
            p(2.6, 4.4),
            p(5.2, 6.6));
    private static final Shape PROFILE_EAR = Outline.ellipse(p(-1.6, -1.2), 1.9, 2.9);
    private static final Shape FACE = Outline.smooth(
            p(0, 11.2),
            p(5.8, 9.2),
            p(8.2, 3),
            p(7.8, -3),
            p(5.4, -8.6),
            p(0, -11.4),
            p(-5.4, -8.6),
            p(-7.8, -3),
            p(-8.2, 3),
            p(-5.8, 9.2));
    private static final Shape BACK_HAIR = Outline.smooth(
            p(0, 12.6),
            p(6.2, 10.8),
            p(9.2, 4.6),
            p(8.6, -2),
            p(5.6, -7.4),
            p(0, -8.6),
            p(-5.6, -7.4),
            p(-8.6, -2),
            p(-9.2, 4.6),
            p(-6.2, 10.8));

    private final Drawing drawing;
    private final Point middle;
    private final double tilt;
    private final boolean mirrored;
    private final double turned;
    private final double nod;

    private HeadShapes(Drawing drawing, Skeleton person) {
        this.drawing = drawing;
        this.middle = person.head();
        this.tilt = person.headPose().crown() - 90;
        this.turned = person.headPose().turn();
        this.nod = person.headPose().nod();
        this.mirrored = person.headPose().face() == Frame.Face.LEFT;
    }

    static void draw(Drawing drawing, Skeleton person) {
        HeadShapes head = new HeadShapes(drawing, person);
        switch (person.headPose().face()) {
            case LEFT, RIGHT -> head.profile();
            case FRONT -> head.front();
            case BACK -> head.back();
        }
    }

    private void profile() {
        drawing.outlined(set(PROFILE), Ink.SKIN);
        drawing.outlined(set(PROFILE_HAIR), Ink.HAIR);
        drawing.outlined(set(PROFILE_EAR), Ink.SKIN);
        drawing.filled(set(Outline.ellipse(p(5.9, 0.4), 0.85, 1.15)), Ink.FACE);
        drawing.line(set(Outline.line(List.of(p(4.6, 3.2), p(6.2, 3.8), p(7.8, 3.4)))), Ink.FACE, 0.8);
        drawing.edgeLine(set(Outline.line(List.of(p(6.4, -6.6), p(7.6, -7.1), p(9.1, -6.6)))), Ink.SKIN, 0.9, false);
    }

    private void front() {
        ear(turned < 0 ? -1 : 1);
        drawing.outlined(set(FACE), Ink.SKIN);
        features();
        drawing.outlined(set(FaceTurn.hair(turned, nod)), Ink.HAIR);
        ear(turned < 0 ? 1 : -1);
    }

    private void features() {
        FaceTurn turn = new FaceTurn(turned, nod);
        for (int side : new int[] {-1, 1}) {
            Point eye = turn.at(side * 3.3, 0.2);
            drawing.filled(set(Outline.ellipse(eye, 0.9 * turn.width(side * 3.3), 1.15)), Ink.FACE);
            drawing.line(
                    set(Outline.line(
                            List.of(turn.at(side * 2, 3), turn.at(side * 3.4, 3.5), turn.at(side * 4.8, 2.9)))),
                    Ink.FACE,
                    0.8);
        }
        double tip = turned < 0 ? -1 : 1;
        drawing.edgeLine(
                set(Outline.line(List.of(
                        turn.at(tip * 0.3, -0.6),
                        turn.at(tip, -3).plus(p(turn.nose(), 0)),
                        turn.at(tip * -0.5, -3.4)))),
                Ink.SKIN,
                0.9,
                false);
        drawing.edgeLine(
                set(Outline.line(List.of(turn.at(-2.6, -6), turn.at(0, -7), turn.at(2.6, -6)))), Ink.SKIN, 0.9, false);
    }

    private void ear(int side) {
        double across = side * 8.4 * Math.cos(Math.toRadians(turned));
        drawing.outlined(set(Outline.ellipse(p(across, -0.8), 1.7, 2.8)), Ink.SKIN);
    }

    private void back() {
        ears();
        drawing.outlined(set(BACK_HAIR), Ink.HAIR);
    }

    private void ears() {
        drawing.outlined(set(Outline.ellipse(p(-8.4, -0.8), 1.7, 2.8)), Ink.SKIN);
        drawing.outlined(set(Outline.ellipse(p(8.4, -0.8), 1.7, 2.8)), Ink.SKIN);
    }

    private Shape set(Shape shape) {
        return Outline.placed(shape, middle, tilt, mirrored);
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }
}
