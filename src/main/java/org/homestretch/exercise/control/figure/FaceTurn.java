package org.homestretch.exercise.control.figure;

import java.awt.Shape;

/** Where the parts of a face are when the head turns aside or nods, as on a ball. */
record FaceTurn(double turned, double nod) {

    private static final double RADIUS = 9;
    private static final double UP_DOWN = 6;
    /** A face is flatter than a ball: its parts move less than the head turns. */
    private static final double FLAT = 0.75;

    /** How far the tip of the nose stands out of the ball. */
    private static final double NOSE = 2.4;

    /** A place that is drawn there when the face looks straight at the viewer. */
    Point at(double x, double y) {
        double angle = Math.toDegrees(Math.asin(x / RADIUS)) + FLAT * turned;
        double onBall = RADIUS * Math.sin(Math.toRadians(Math.max(-90, Math.min(90, angle))));
        return new Point(onBall, y + UP_DOWN * Math.sin(Math.toRadians(nod)));
    }

    /** How wide something at this place looks, as a share of its width. */
    double width(double x) {
        return Math.max(0.4, Math.cos(Math.toRadians(Math.toDegrees(Math.asin(x / RADIUS)) + FLAT * turned)));
    }

    double nose() {
        return NOSE * Math.sin(Math.toRadians(turned));
    }

    /** The hair; more of it is seen on the side that the head turns to the viewer, and when it nods down. */
    static Shape hair(double turned, double nod) {
        FaceTurn turn = new FaceTurn(turned, nod);
        double lower = 5 * Math.sin(Math.toRadians(turned));
        return Outline.smooth(
                new Point(0, 12.6),
                new Point(6, 11.2),
                new Point(9.2, 6),
                new Point(8.9, 0.4 + Math.min(0, lower)),
                turn.at(7.6, 1),
                turn.at(6.6, 5),
                turn.at(2, 6.8),
                turn.at(-3.4, 6.2),
                turn.at(-6.8, 4.4),
                turn.at(-7.6, 1),
                new Point(-8.9, 0.4 - Math.max(0, lower)),
                new Point(-9.2, 6),
                new Point(-6, 11.2));
    }
}
