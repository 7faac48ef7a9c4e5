package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.List;

/**
 * Writes shapes as SVG paths with presentation attributes only: to a tenth of a centimeter, or in whole fifths of one where
 * the picture must be small.
 */
final class SvgWriter {

    private static final String COMMANDS = "mlqcz";

    private static final int TENTHS = 10;
    private static final int FIFTHS = 5;

    private final Palette palette;
    private final Look look;
    private final int units;
    private final StringBuilder body = new StringBuilder();
    private long atX;
    private long atY;
    private long startX;
    private long startY;

    SvgWriter(FigureStyle style) {
        this(style, TENTHS);
    }

    private SvgWriter(FigureStyle style, int units) {
        this.palette = style.palette();
        this.look = style.look();
        this.units = units;
    }

    static SvgWriter small(FigureStyle style) {
        return new SvgWriter(style, FIFTHS);
    }

    /** Writes markup as it is, such as a style or a group around paths. */
    void raw(String markup) {
        body.append(markup);
    }

    void paths(List<Drawing.Stroke> strokes) {
        strokes.forEach(this::path);
    }

    /** A length as the picture counts it. */
    String length(double centimeters) {
        return number(rounded(centimeters));
    }

    String document(double width, double height, String title) {
        return document(width, height, "", title);
    }

    /** With the arrangement of the frames. */
    String document(Layout layout, String title) {
        String frames =
                layout.shown().size() == 1 ? "" : " data-frames=\"" + layout.columns() + " " + layout.rows() + "\"";
        return document(layout.width(), layout.height(), frames, title);
    }

    private String document(double width, double height, String attribute, String title) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(rounded(width)) + " "
                + number(rounded(height)) + "\" role=\"img\"" + attribute + "><title>" + escaped(title) + "</title>"
                + body
                + "</svg>";
    }

    void group(Drawing drawing) {
        body.append("<g").append(pen()).append('>');
        paths(drawing.strokes());
        body.append("</g>");
    }

    /** What all paths of a picture have in common. */
    String pen() {
        return " fill=\"none\" stroke-width=\"" + number(rounded(Drawing.EDGE))
                + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
    }

    private void path(Drawing.Stroke stroke) {
        body.append("<path");
        switch (stroke.paint()) {
            case OUTLINED -> {
                attribute("fill", palette.fill(stroke.ink(), stroke.far(), look));
                attribute("stroke", palette.edge(stroke.ink(), stroke.far(), look));
            }
            case FILLED -> attribute("fill", palette.fill(stroke.ink(), stroke.far(), look));
            case LINE -> attribute("stroke", palette.fill(stroke.ink(), stroke.far(), look));
            case EDGE_LINE -> attribute("stroke", palette.edge(stroke.ink(), stroke.far(), look));
        }
        if (stroke.width() != 0 && stroke.width() != Drawing.EDGE) {
            attribute("stroke-width", number(rounded(stroke.width())));
        }
        body.append(" d=\"");
        data(stroke.shape());
        body.append("\"/>");
    }

    private void attribute(String name, String value) {
        body.append(' ').append(name).append("=\"").append(value).append('"');
    }

    /** Coordinates are relative to the point before, which keeps them short; rounding does not add up. */
    private void data(Shape shape) {
        double[] points = new double[6];
        atX = 0;
        atY = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            if (kind == PathIterator.SEG_CLOSE) {
                body.append('z');
                atX = startX;
                atY = startY;
            } else {
                segment(kind, points);
            }
        }
    }

    private void segment(int kind, double[] points) {
        int count = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
        long toX = rounded(points[2 * count - 2]);
        long toY = rounded(points[2 * count - 1]);
        if (kind != PathIterator.SEG_MOVETO && toX == atX && toY == atY) {
            return;
        }
        body.append(COMMANDS.charAt(kind));
        for (int i = 0; i < count; i++) {
            coordinate(rounded(points[2 * i]) - atX, i > 0);
            coordinate(rounded(points[2 * i + 1]) - atY, true);
        }
        atX = toX;
        atY = toY;
        if (kind == PathIterator.SEG_MOVETO) {
            startX = toX;
            startY = toY;
        }
    }

    private void coordinate(long tenths, boolean separated) {
        if (separated && tenths >= 0) {
            body.append(' ');
        }
        body.append(number(tenths));
    }

    private long rounded(double centimeters) {
        return Math.round(centimeters * units);
    }

    private String number(long tenths) {
        if (units == FIFTHS) {
            return String.valueOf(tenths);
        }
        String whole = tenths / 10 == 0 ? (tenths < 0 ? "-" : "") : String.valueOf(tenths / 10);
        long rest = Math.abs(tenths % 10);
        return rest == 0 ? (tenths == 0 ? "0" : whole) : whole + "." + rest;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
