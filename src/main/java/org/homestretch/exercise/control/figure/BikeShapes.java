package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.util.List;

/** Draws a city bike with a high handlebar that faces right; its measures fit the one person of the figures. */
final class BikeShapes {

    private static final double WHEEL = 29;
    private static final double TIRE = 3;
    private static final double SPOKE = 0.7;
    private static final double TUBE = 3.4;
    private static final double CRANK = 17;

    private static final Point REAR_AXLE = new Point(-40, WHEEL + 1);
    private static final Point FRONT_AXLE = new Point(50, WHEEL + 1);
    private static final Point SADDLE = new Point(-22, 84);
    private static final Point HEAD = new Point(34, 76);
    private static final Point STEM = new Point(31, 104);
    private static final Point GRIP = new Point(22, 105);

    private final Drawing drawing;
    private final Point pedals;

    /** @param pedals the axle between both cranks */
    BikeShapes(Drawing drawing, Point pedals) {
        this.drawing = drawing;
        this.pedals = pedals;
    }

    /** @param crank the direction of the crank of the near foot */
    void draw(double crank) {
        wheel(REAR_AXLE);
        wheel(FRONT_AXLE);
        tube(REAR_AXLE, Point.ORIGIN);
        tube(REAR_AXLE, SADDLE.times(0.8));
        tube(Point.ORIGIN, SADDLE);
        tube(Point.ORIGIN, HEAD);
        tube(SADDLE.times(0.7), HEAD);
        tube(FRONT_AXLE, HEAD);
        tube(HEAD, STEM);
        tube(STEM, GRIP);
        crank(crank + 180);
        drawing.outlined(Outline.circle(pedals, 8), Ink.METAL);
        crank(crank);
        saddle();
    }

    /** Places of the bike are written from the axle of the pedals, but for their height over the floor. */
    private Point at(Point place) {
        return place.y() == 0 ? pedals : new Point(pedals.x() + place.x(), place.y());
    }

    private void wheel(Point axle) {
        Point middle = at(axle);
        drawing.edgeLine(Outline.circle(middle, WHEEL - TIRE / 2), Ink.METAL, TIRE, false);
        for (int way = 0; way < 180; way += 45) {
            Point spoke = Point.polar(way, WHEEL - TIRE);
            drawing.line(Outline.line(List.of(middle.minus(spoke), middle.plus(spoke))), Ink.METAL, SPOKE);
        }
    }

    private void tube(Point from, Point to) {
        line(at(from), at(to), TUBE);
    }

    private void crank(double direction) {
        Point pedal = pedals.plus(Point.polar(direction, CRANK));
        line(pedals, pedal, TUBE);
        line(pedal.plus(new Point(-5, 0)), pedal.plus(new Point(5, 0)), TUBE);
    }

    private void line(Point from, Point to, double width) {
        Shape line = Outline.line(List.of(from, to));
        drawing.edgeLine(line, Ink.METAL, width, false);
        drawing.line(line, Ink.METAL, width - 1.4);
    }

    private void saddle() {
        Point top = at(SADDLE);
        drawing.outlined(
                Outline.smooth(
                        top.plus(new Point(-13, 2)),
                        top.plus(new Point(-4, 1)),
                        top.plus(new Point(14, 1)),
                        top.plus(new Point(14, -2)),
                        top.plus(new Point(0, -3)),
                        top.plus(new Point(-11, -4))),
                Ink.SHORTS);
    }
}
