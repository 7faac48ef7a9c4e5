package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

/** Draws what is no part of the scene: motion arrows, the clock of a held position, the numbers of the frames. */
final class Marks {

    static final double BADGE_RADIUS = 8;

    private static final double ARROW = 2.6;
    private static final double ARROW_HEAD = 7.5;

    private Marks() {}

    static void arrow(Drawing drawing, Frame.Arrow arrow) {
        Point way = arrow.to().minus(arrow.from());
        Point bulge = Point.polar(way.direction() + 90, 2 * arrow.bend());
        Point control = arrow.from().toward(arrow.to(), 0.5).plus(bulge);
        double heading = arrow.to().minus(control).direction();
        Point neck = arrow.to().plus(Point.polar(heading, -ARROW_HEAD * 0.7));
        Path2D shaft = new Path2D.Double();
        shaft.moveTo(arrow.from().x(), arrow.from().y());
        shaft.quadTo(control.x(), control.y(), neck.x(), neck.y());
        Point base = arrow.to().plus(Point.polar(heading, -ARROW_HEAD));
        drawing.line(shaft, Ink.MOTION, ARROW);
        drawing.filled(
                Outline.polygon(
                        arrow.to(),
                        base.plus(Point.polar(heading + 90, ARROW_HEAD * 0.62)),
                        base.plus(Point.polar(heading - 90, ARROW_HEAD * 0.62))),
                Ink.MOTION);
    }

    /** A clock: hold this position. */
    static void clock(Drawing drawing, Point middle) {
        double radius = BADGE_RADIUS - 1.5;
        Point face = middle.plus(new Point(0, -1));
        drawing.line(line(face.plus(new Point(0, radius)), face.plus(new Point(0, radius + 2))), Ink.BADGE_MARK, 2.2);
        drawing.outlined(Outline.circle(face, radius), Ink.BADGE);
        drawing.line(line(face.plus(new Point(0, radius * 0.6)), face), Ink.BADGE_MARK, 1.4);
        drawing.line(line(face, face.plus(new Point(radius * 0.5, 0))), Ink.BADGE_MARK, 1.4);
    }

    /** A ring with the digit of the frame, 1 to 9, drawn without a font. */
    static void number(Drawing drawing, Point middle, int digit) {
        drawing.outlined(Outline.circle(middle, BADGE_RADIUS - 1.5), Ink.BADGE);
        drawing.line(Outline.placed(digit(digit), middle, 0, false), Ink.BADGE_MARK, 1.5);
    }

    private static Shape digit(int digit) {
        double[][] strokes = {
            {0, 3.4, 2, 1.6, 2, -1.6, 0, -3.4, -2, -1.6, -2, 1.6, 0, 3.4},
            {-1.4, 2, 0.5, 3.4, 0.5, -3.4},
            {-2, 1.8, -1, 3.3, 1.2, 3.2, 1.9, 1.6, -2, -3.4, 2.1, -3.4},
            {-1.8, 2.8, 0.2, 3.4, 1.8, 1.8, -0.2, 0.3, 2, -1.6, 0.2, -3.4, -2, -2.6},
            {1, -3.4, 1, 3.4, -2.2, -1.4, 2.2, -1.4},
            {1.8, 3.4, -1.4, 3.4, -1.7, 0.4, 0.6, 0.7, 2, -1.2, 0.4, -3.4, -2, -2.6},
            {1.4, 3.2, -1.4, 0.6, -1.8, -1.8, 0, -3.4, 1.9, -1.6, 0.2, 0.2, -1.7, -1.4},
            {-2, 3.4, 2, 3.4, -0.6, -3.4},
            {0, 0.2, 1.7, 1.8, 0, 3.4, -1.7, 1.8, 0, 0.2, 2, -1.7, 0, -3.4, -2, -1.7, 0, 0.2},
            {1.7, 1.4, 0, -0.2, -1.8, 1.6, 0, 3.4, 1.8, 1.8, 1.2, -1, -1.2, -3.2}
        };
        Path2D path = new Path2D.Double();
        double[] points = strokes[digit];
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    private static Shape line(Point from, Point to) {
        return Outline.line(List.of(from, to));
    }
}
