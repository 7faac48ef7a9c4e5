package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.util.List;

/** Draws a head around the origin, crown up, and sets it in its place; a profile looks to the right. */
final class HeadShapes {

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
    private static final Shape FRONT_HAIR = Outline.smooth(
            p(0, 12.6),
            p(6, 11.2),
            p(9.2, 6),
            p(8.9, 0.4),
            p(7.6, 1),
            p(6.6, 5),
            p(2, 6.8),
            p(-3.4, 6.2),
            p(-6.8, 4.4),
            p(-7.6, 1),
            p(-8.9, 0.4),
            p(-9.2, 6),
            p(-6, 11.2));
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
    private final double turn;
    private final boolean mirrored;

    private HeadShapes(Drawing drawing, Skeleton person) {
        this.drawing = drawing;
        this.middle = person.head();
        this.turn = person.headPose().crown() - 90;
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
        ears();
        drawing.outlined(set(FACE), Ink.SKIN);
        drawing.outlined(set(FRONT_HAIR), Ink.HAIR);
        for (int side : new int[] {-1, 1}) {
            drawing.filled(set(Outline.ellipse(p(side * 3.3, 0.2), 0.9, 1.15)), Ink.FACE);
            drawing.line(
                    set(Outline.line(List.of(p(side * 2, 3), p(side * 3.4, 3.5), p(side * 4.8, 2.9)))), Ink.FACE, 0.8);
        }
        drawing.edgeLine(set(Outline.line(List.of(p(0.3, -0.6), p(1, -3), p(-0.5, -3.4)))), Ink.SKIN, 0.9, false);
        drawing.edgeLine(set(Outline.line(List.of(p(-2.6, -6), p(0, -7), p(2.6, -6)))), Ink.SKIN, 0.9, false);
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
        return Outline.placed(shape, middle, turn, mirrored);
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }
}
