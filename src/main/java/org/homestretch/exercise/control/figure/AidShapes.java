package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/** Draws the bed and the small aids of treatment: rolled and folded towel, pillow, loop band and the anchor of a band. */
final class AidShapes {

    private static final double MATTRESS = 15;
    private static final double BED_FRAME = 7;
    private static final double LEG = 5;
    private static final double TOP = 4;
    /** How far the top of a worktop stands over its cupboard. */
    private static final double OVERHANG = 3;

    private static final double LOOP_EDGE = 4.6;
    private static final double LOOP = 3.2;

    private final Drawing drawing;

    AidShapes(Drawing drawing) {
        this.drawing = drawing;
    }

    void bed(Prop.Bed bed) {
        double frame = bed.height() - MATTRESS;
        for (double x : new double[] {bed.from() + 6, bed.to() - 10}) {
            drawing.outlined(box(x, 0, x + LEG, frame, 0), Ink.FURNITURE);
        }
        drawing.outlined(box(bed.from(), frame - BED_FRAME, bed.to(), frame + 1, 2), Ink.FURNITURE);
        drawing.outlined(box(bed.from(), frame, bed.to(), bed.height(), 9), Ink.CUSHION);
    }

    void worktop(Prop.Worktop worktop) {
        double under = worktop.height() - TOP;
        drawing.outlined(box(worktop.from() + OVERHANG, 0, worktop.to(), under, 0), Ink.WALL);
        drawing.outlined(box(worktop.from(), under, worktop.to(), worktop.height(), 2), Ink.FURNITURE);
    }

    /** Seen from its end, so that the turns of the cloth show. */
    void rolledTowel(Prop.RolledTowel towel) {
        drawing.outlined(Outline.circle(towel.middle(), towel.radius()), Ink.CUSHION);
        List<Point> turns = DoubleStream.iterate(0, turn -> turn <= 780, turn -> turn + 30)
                .mapToObj(turn -> towel.middle().plus(Point.polar(turn, towel.radius() * turn / 1000)))
                .toList();
        drawing.edgeLine(Outline.line(turns), Ink.CUSHION, 0.8, false);
    }

    void pillow(Prop.Pillow pillow, Point middle) {
        double across = pillow.across() / 2;
        double up = pillow.up() / 2;
        drawing.outlined(
                Outline.smooth(
                        middle.plus(new Point(-across, -up)),
                        middle.plus(new Point(0, -up * 0.9)),
                        middle.plus(new Point(across, -up)),
                        middle.plus(new Point(across * 0.96, 0)),
                        middle.plus(new Point(across, up)),
                        middle.plus(new Point(0, up * 0.9)),
                        middle.plus(new Point(-across, up)),
                        middle.plus(new Point(-across * 0.96, 0))),
                Ink.CUSHION);
    }

    void towel(Prop.Towel towel, Point middle) {
        double across = towel.across() / 2;
        double up = towel.up() / 2;
        Shape cloth =
                box(middle.x() - across, middle.y() - up, middle.x() + across, middle.y() + up, Math.min(3, 2 * up));
        drawing.outlined(cloth, Ink.TOWEL);
    }

    /** The band goes round both limbs, so it is seen a little beyond the bone of each. */
    void loopBand(Prop.LoopBand band, Point one, Point other) {
        double way = other.minus(one).direction();
        Shape line = Outline.line(
                List.of(one.plus(Point.polar(way, -band.beyond())), other.plus(Point.polar(way, band.beyond()))));
        drawing.edgeLine(line, Ink.BAND, LOOP_EDGE, false);
        drawing.line(line, Ink.BAND, LOOP);
    }

    void anchor(Prop.BandAnchor anchor) {
        drawing.outlined(Outline.circle(anchor.middle(), 4), Ink.METAL);
        drawing.filled(Outline.circle(anchor.middle(), 1.6), Ink.FACE);
    }

    private static Shape box(double left, double bottom, double right, double top, double round) {
        return new RoundRectangle2D.Double(left, bottom, right - left, top - bottom, round, round);
    }
}
