package org.homestretch.exercise.control.figure;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The shapes of one frame, the hindmost first, in the centimeters of the pose. */
final class Drawing {

    /** The width of the edge around body parts and things. */
    static final double EDGE = 1;

    /** Curves are measured to this. */
    private static final double FLAT = 0.05;

    /** How a shape is painted. */
    enum Paint {
        /** Filled, with a darker edge. */
        OUTLINED,
        FILLED,
        /** A line in the shape's own color. */
        LINE,
        /** A line in the color of the edge. */
        EDGE_LINE
    }

    /** One shape; the width counts for its line or edge. */
    record Stroke(Shape shape, Ink ink, Paint paint, double width, boolean far) {
        /** What is covered with color: of a line its whole width. */
        Shape covered() {
            boolean line = paint == Paint.LINE || paint == Paint.EDGE_LINE;
            return line ? new BasicStroke((float) width).createStrokedShape(shape) : shape;
        }

        /** What the shape covers; the bounds of a path itself would include its control points. */
        Rectangle2D bounds() {
            Rectangle2D bounds = null;
            double[] at = new double[2];
            for (PathIterator path = shape.getPathIterator(null, FLAT); !path.isDone(); path.next()) {
                if (path.currentSegment(at) != PathIterator.SEG_CLOSE) {
                    Rectangle2D dot = new Rectangle2D.Double(at[0] - width / 2, at[1] - width / 2, width, width);
                    bounds = bounds == null ? dot : bounds.createUnion(dot);
                }
            }
            return bounds == null ? new Rectangle2D.Double() : bounds;
        }
    }

    private final List<Stroke> strokes = new ArrayList<>();

    void outlined(Shape shape, Ink ink, boolean far) {
        strokes.add(new Stroke(shape, ink, Paint.OUTLINED, EDGE, far));
    }

    void outlined(Shape shape, Ink ink) {
        outlined(shape, ink, false);
    }

    void filled(Shape shape, Ink ink, boolean far) {
        strokes.add(new Stroke(shape, ink, Paint.FILLED, 0, far));
    }

    void filled(Shape shape, Ink ink) {
        filled(shape, ink, false);
    }

    void line(Shape shape, Ink ink, double width) {
        strokes.add(new Stroke(shape, ink, Paint.LINE, width, false));
    }

    void edgeLine(Shape shape, Ink ink, double width, boolean far) {
        strokes.add(new Stroke(shape, ink, Paint.EDGE_LINE, width, far));
    }

    Drawing transformed(AffineTransform transform) {
        Drawing transformed = new Drawing();
        for (Stroke stroke : strokes) {
            Shape shape = transform.createTransformedShape(stroke.shape());
            transformed.add(new Stroke(shape, stroke.ink(), stroke.paint(), stroke.width(), stroke.far()));
        }
        return transformed;
    }

    void add(Stroke stroke) {
        strokes.add(stroke);
    }

    List<Stroke> strokes() {
        return List.copyOf(strokes);
    }

    Rectangle2D bounds() {
        return strokes.stream()
                .map(Stroke::bounds)
                .reduce(Rectangle2D::createUnion)
                .orElseGet(Rectangle2D.Double::new);
    }
}
