package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The shapes that bodies and things are made of. */
final class Outline {

    /** How far the control points of a quarter circle lie out, for radius 1. */
    private static final double QUARTER = 0.5523;

    private Outline() {}

    /** Half the thickness of a limb on both sides of its bone, at a share of its length. */
    record Girth(double share, double front, double back) {
        Girth plus(double more) {
            return new Girth(share, front + more, back + more);
        }
    }

    /** A place on the middle line of something long, its direction there, and its half thickness to both sides. */
    record Rib(Point middle, double direction, double left, double right) {
        Point leftEdge() {
            return middle.plus(Point.polar(direction + 90, left));
        }

        Point rightEdge() {
            return middle.plus(Point.polar(direction - 90, right));
        }
    }

    /** A long shape through its ribs with smooth sides; each end is round or cut straight. */
    static Shape along(List<Rib> ribs, boolean roundStart, boolean roundEnd) {
        Path2D path = new Path2D.Double();
        Rib last = ribs.get(ribs.size() - 1);
        Point first = ribs.get(0).leftEdge();
        path.moveTo(first.x(), first.y());
        spline(path, ribs.stream().map(Rib::leftEdge).toList());
        turnBack(path, last.leftEdge(), last.rightEdge(), last.direction(), roundEnd);
        List<Point> back = ribs.stream().map(Rib::rightEdge).toList();
        spline(
                path,
                Stream.iterate(back.size() - 1, i -> i - 1)
                        .limit(back.size())
                        .map(back::get)
                        .toList());
        turnBack(
                path,
                ribs.get(0).rightEdge(),
                ribs.get(0).leftEdge(),
                ribs.get(0).direction() + 180,
                roundStart);
        path.closePath();
        return path;
    }

    /** A tapered bone with its flesh; front is counter-clockwise of the bone. */
    static Shape bone(Point from, Point to, List<Girth> girths, boolean roundStart, boolean roundEnd) {
        double direction = to.minus(from).direction();
        return along(
                girths.stream()
                        .map(girth -> new Rib(from.toward(to, girth.share()), direction, girth.front(), girth.back()))
                        .toList(),
                roundStart,
                roundEnd);
    }

    private static void turnBack(Path2D path, Point from, Point to, double outward, boolean round) {
        if (!round) {
            path.lineTo(to.x(), to.y());
            return;
        }
        double radius = from.distance(to) / 2;
        Point out = Point.polar(outward, radius);
        Point tip = from.toward(to, 0.5).plus(out);
        Point inward = to.minus(from).times(0.5 * (1 - QUARTER));
        quarter(path, from.plus(out.times(QUARTER)), from.plus(inward).plus(out), tip);
        quarter(path, to.minus(inward).plus(out), to.plus(out.times(QUARTER)), to);
    }

    private static void quarter(Path2D path, Point firstControl, Point secondControl, Point to) {
        path.curveTo(firstControl.x(), firstControl.y(), secondControl.x(), secondControl.y(), to.x(), to.y());
    }

    /** A smooth closed shape through the points. */
    static Shape smooth(Point... points) {
        Path2D path = new Path2D.Double();
        int n = points.length;
        path.moveTo(points[0].x(), points[0].y());
        for (int i = 0; i < n; i++) {
            curve(path, points[(i + n - 1) % n], points[i], points[(i + 1) % n], points[(i + 2) % n]);
        }
        path.closePath();
        return path;
    }

    /** A smooth line through the points, not closed. */
    static Shape line(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        spline(path, points);
        return path;
    }

    private static void spline(Path2D path, List<Point> points) {
        int last = points.size() - 1;
        for (int i = 0; i < last; i++) {
            curve(
                    path,
                    points.get(Math.max(0, i - 1)),
                    points.get(i),
                    points.get(i + 1),
                    points.get(Math.min(last, i + 2)));
        }
    }

    private static void curve(Path2D path, Point before, Point from, Point to, Point after) {
        Point out = from.plus(to.minus(before).times(1 / 6.0));
        Point in = to.minus(after.minus(from).times(1 / 6.0));
        path.curveTo(out.x(), out.y(), in.x(), in.y(), to.x(), to.y());
    }

    static Shape polygon(Point... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0].x(), corners[0].y());
        for (int i = 1; i < corners.length; i++) {
            path.lineTo(corners[i].x(), corners[i].y());
        }
        path.closePath();
        return path;
    }

    static Shape circle(Point middle, double radius) {
        return ellipse(middle, radius, radius);
    }

    static Shape ellipse(Point middle, double across, double up) {
        return new Ellipse2D.Double(middle.x() - across, middle.y() - up, 2 * across, 2 * up);
    }

    /** The shapes as one, without the edges inside. */
    static Shape union(Shape... shapes) {
        Area union = new Area();
        Stream.of(shapes).filter(Objects::nonNull).map(Area::new).forEach(union::add);
        return union;
    }

    static Shape overlap(Shape one, Shape other) {
        Area area = new Area(one);
        area.intersect(new Area(other));
        return area;
    }

    /** A shape drawn around the origin brought to its place: mirrored in its own x first, then turned. */
    static Shape placed(Shape shape, Point origin, double turn, boolean mirrored) {
        AffineTransform move = AffineTransform.getTranslateInstance(origin.x(), origin.y());
        move.rotate(Math.toRadians(turn));
        if (mirrored) {
            move.scale(-1, 1);
        }
        return move.createTransformedShape(shape);
    }
}
