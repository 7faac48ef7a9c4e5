package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Writes shapes as SVG paths with presentation attributes only, to a tenth of a centimeter. */
final class SvgWriter {

    private static final String COMMANDS = "mlqcz";

    private final Palette palette;
    private final StringBuilder body = new StringBuilder();
    private long atX;
    private long atY;
    private long startX;
    private long startY;

    SvgWriter(Palette palette) {
        this.palette = palette;
    }

    String document(double width, double height, String title) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(tenths(width)) + " "
                + number(tenths(height)) + "\" role=\"img\"><title>" + escaped(title) + "</title>" + body + "</svg>";
    }

    void group(Drawing drawing) {
        body.append("<g fill=\"none\" stroke-width=\"")
                .append(number(tenths(Drawing.EDGE)))
                .append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
        drawing.strokes().forEach(this::path);
        body.append("</g>");
    }

    private void path(Drawing.Stroke stroke) {
        body.append("<path");
        switch (stroke.paint()) {
            case OUTLINED -> {
                attribute("fill", palette.fill(stroke.ink(), stroke.far()));
                attribute("stroke", palette.edge(stroke.ink(), stroke.far()));
            }
            case FILLED -> attribute("fill", palette.fill(stroke.ink(), stroke.far()));
            case LINE -> attribute("stroke", palette.fill(stroke.ink(), stroke.far()));
            case EDGE_LINE -> attribute("stroke", palette.edge(stroke.ink(), stroke.far()));
        }
        if (stroke.width() != 0 && stroke.width() != Drawing.EDGE) {
            attribute("stroke-width", number(tenths(stroke.width())));
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
        long toX = tenths(points[2 * count - 2]);
        long toY = tenths(points[2 * count - 1]);
        if (kind != PathIterator.SEG_MOVETO && toX == atX && toY == atY) {
            return;
        }
        body.append(COMMANDS.charAt(kind));
        for (int i = 0; i < count; i++) {
            coordinate(tenths(points[2 * i]) - atX, i > 0);
            coordinate(tenths(points[2 * i + 1]) - atY, true);
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

    private static long tenths(double value) {
        return Math.round(value * 10);
    }

    private static String number(long tenths) {
        String whole = tenths / 10 == 0 ? (tenths < 0 ? "-" : "") : String.valueOf(tenths / 10);
        long rest = Math.abs(tenths % 10);
        return rest == 0 ? (tenths == 0 ? "0" : whole) : whole + "." + rest;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
