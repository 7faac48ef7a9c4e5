package org.homestretch.handout.control.typeset;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import java.util.Optional;

/** The shapes that a picture can consist of. */
final class ShapeReader {

    private ShapeReader() {}

    /**
     * The shape of an SVG element; empty if it is none.
     *
     * @throws IllegalArgumentException if its measures cannot be read
     */
    static Optional<Shape> shape(String name, Map<String, String> attributes) {
        Shape shape = switch (name) {
            case "path" -> new PathReader(text(attributes, "d")).path();
            case "rect" -> rectangle(attributes);
            case "circle" -> ellipse(attributes, number(attributes, "r"), number(attributes, "r"));
            case "ellipse" -> ellipse(attributes, number(attributes, "rx"), number(attributes, "ry"));
            case "line" ->
                new Line2D.Double(
                        number(attributes, "x1"),
                        number(attributes, "y1"),
                        number(attributes, "x2"),
                        number(attributes, "y2"));
            default -> null;
        };
        return Optional.ofNullable(shape);
    }

    private static Shape rectangle(Map<String, String> attributes) {
        double diameter = 2 * number(attributes, "rx");
        return new RoundRectangle2D.Double(
                number(attributes, "x"),
                number(attributes, "y"),
                number(attributes, "width"),
                number(attributes, "height"),
                diameter,
                diameter);
    }

    private static Shape ellipse(Map<String, String> attributes, double radiusX, double radiusY) {
        return new Ellipse2D.Double(
                number(attributes, "cx") - radiusX, number(attributes, "cy") - radiusY, 2 * radiusX, 2 * radiusY);
    }

    private static double number(Map<String, String> attributes, String name) {
        String value = attributes.get(name);
        return value == null ? 0 : Double.parseDouble(value);
    }

    private static String text(Map<String, String> attributes, String name) {
        String value = attributes.get(name);
        return value == null ? "" : value;
    }
}
