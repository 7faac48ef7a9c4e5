package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** Draws what is no part of the scene: motion arrows, the clock of a held position, the number of the frame. */
final class Marks {

    /** A part of a person is shown larger, so its marks are drawn smaller. */
    private static final double SIZE_ON_CLOSE_UP = 0.66;

    private static final double ARROW = 2.6;
    private static final double ARROW_HEAD = 7.5;
    private static final double BADGE = 6;
    /** A badge keeps this far from everything else, and is not farther than that share of the tile from its corner. */
    private static final double CLEAR = 3;

    private static final double NEAR_CORNER = 0.3;
    private static final double STEP = 4;

    private static final double[][] DIGITS = {
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

    private final Drawing drawing;
    private final double size;
    private final List<Frame.Arrow> arrows;

    Marks(Drawing drawing, Frame frame) {
        this.drawing = drawing;
        this.arrows = frame.arrows();
        this.size = frame.isCloseUp() ? SIZE_ON_CLOSE_UP : 1;
    }

    void arrows() {
        arrows.forEach(this::arrow);
    }

    private void arrow(Frame.Arrow arrow) {
        double head = ARROW_HEAD * size;
        Point way = arrow.to().minus(arrow.from());
        Point bulge = Point.polar(way.direction() + 90, 2 * arrow.bend());
        Point control = arrow.from().toward(arrow.to(), 0.5).plus(bulge);
        double heading = arrow.to().minus(control).direction();
        Point neck = arrow.to().plus(Point.polar(heading, -head * 0.7));
        Path2D shaft = new Path2D.Double();
        shaft.moveTo(arrow.from().x(), arrow.from().y());
        shaft.quadTo(control.x(), control.y(), neck.x(), neck.y());
        Point base = arrow.to().plus(Point.polar(heading, -head));
        drawing.line(shaft, Ink.MOTION, ARROW * size);
        drawing.filled(
                Outline.polygon(
                        arrow.to(),
                        base.plus(Point.polar(heading + 90, head * 0.62)),
                        base.plus(Point.polar(heading - 90, head * 0.62))),
                Ink.MOTION);
    }

    /** A clock near the right upper corner of the tile: hold this position. */
    void clock(Rectangle2D tile) {
        Point middle = freePlace(tile, false);
        Point up = new Point(0, BADGE * size);
        drawing.line(line(middle.plus(up), middle.plus(up.times(1.35))), Ink.BADGE_MARK, 2.2 * size);
        drawing.outlined(Outline.circle(middle, BADGE * size), Ink.BADGE);
        drawing.line(line(middle.plus(up.times(0.6)), middle), Ink.BADGE_MARK, 1.4 * size);
        drawing.line(line(middle, middle.plus(up.times(0.5).turned(-90))), Ink.BADGE_MARK, 1.4 * size);
    }

    /** A disk near the left upper corner of the tile with the digit of the frame, 1 to 9, drawn without a font. */
    void number(Rectangle2D tile, int digit) {
        Point middle = freePlace(tile, true);
        drawing.filled(Outline.circle(middle, BADGE * size), Ink.BADGE_MARK);
        double[] points = DIGITS[digit];
        Path2D path = new Path2D.Double();
        path.moveTo(middle.x() + size * points[0], middle.y() + size * points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(middle.x() + size * points[i], middle.y() + size * points[i + 1]);
        }
        drawing.line(path, Ink.BADGE, 1.5 * size);
    }

    /** The free place that is nearest to the corner; in a crowded picture it is above everything. */
    private Point freePlace(Rectangle2D tile, boolean left) {
        double radius = BADGE * size * 1.2;
        Point corner = new Point(left ? tile.getMinX() + radius : tile.getMaxX() - radius, tile.getMaxY() - radius);
        double side = left ? 1 : -1;
        return DoubleStream.iterate(0, x -> x < tile.getWidth() * NEAR_CORNER, x -> x + STEP)
                .boxed()
                .flatMap(x -> DoubleStream.iterate(0, y -> y < tile.getHeight() * NEAR_CORNER, y -> y + STEP)
                        .mapToObj(y -> corner.plus(new Point(side * x, -y))))
                .sorted(Comparator.comparingDouble(corner::distance))
                .filter(place -> isFree(Outline.circle(place, radius + CLEAR * size)))
                .findFirst()
                .orElse(corner.plus(new Point(0, 2 * radius + CLEAR)));
    }

    private boolean isFree(Shape place) {
        return drawing.strokes().stream()
                .filter(stroke -> stroke.ink() != Ink.WALL && stroke.bounds().intersects(place.getBounds2D()))
                .allMatch(stroke -> {
                    Area area = new Area(place);
                    area.intersect(new Area(stroke.covered()));
                    return area.isEmpty();
                });
    }

    private static Shape line(Point from, Point to) {
        return Outline.line(List.of(from, to));
    }
}
