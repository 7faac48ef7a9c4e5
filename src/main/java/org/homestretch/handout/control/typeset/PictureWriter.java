package org.homestretch.handout.control.typeset;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes shapes as drawing operators of a PDF page (ISO 32000-1, 8.4 and 8.5). */
final class PictureWriter {

    private static final int TWO_DIGITS = 100;

    private final double left;
    private final double top;
    private final double width;
    private final double height;
    private int columns = 1;
    private int rows = 1;
    private final StringBuilder operators = new StringBuilder();
    private Pen before = new Pen(Pen.NONE, Pen.NONE, Double.NaN, false);

    PictureWriter(double left, double top, double width, double height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    void draw(Shape shape, Pen pen) {
        boolean filled = pen.fill() != Pen.NONE;
        boolean stroked = pen.stroke() != Pen.NONE && pen.width() > 0;
        if (!filled && !stroked) {
            return;
        }
        if (filled && pen.fill() != before.fill()) {
            color(pen.fill(), "rg");
        }
        if (stroked) {
            edge(pen);
        }
        path(shape);
        operators.append(filled && stroked ? "B\n" : filled ? "f\n" : "S\n");
        before = new Pen(
                filled ? pen.fill() : before.fill(),
                stroked ? pen.stroke() : before.stroke(),
                stroked ? pen.width() : before.width(),
                stroked ? pen.round() : before.round());
    }

    void frames(int beside, int below) {
        columns = beside;
        rows = below;
    }

    Picture picture() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater packer = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, packer)) {
            out.write(operators.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a picture is written to memory only", impossible);
        } finally {
            packer.end();
        }
        return new Picture(width, height, columns, rows, packed.toByteArray());
    }

    private void edge(Pen pen) {
        if (pen.stroke() != before.stroke()) {
            color(pen.stroke(), "RG");
        }
        if (pen.width() != before.width()) {
            number(pen.width());
            operators.append("w\n");
        }
        if (pen.round() != before.round()) {
            operators.append(pen.round() ? "1 J 1 j\n" : "0 J 0 j\n");
        }
    }

    private void color(int rgb, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            operators
                    .append(Math.round((rgb >> shift & 0xFF) * 1000 / 255.0) / 1000.0)
                    .append(' ');
        }
        operators.append(operator).append('\n');
    }

    private void path(Shape shape) {
        double[] points = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> points("m", points, 1);
                case PathIterator.SEG_LINETO -> points("l", points, 1);
                case PathIterator.SEG_QUADTO -> points("c", cubic(x, y, points), 3);
                case PathIterator.SEG_CUBICTO -> points("c", points, 3);
                default -> operators.append("h ");
            }
            if (kind != PathIterator.SEG_CLOSE) {
                int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                x = points[last];
                y = points[last + 1];
            }
        }
    }

    /** PDF has no quadratic curves; the same curve with two control points. */
    private static double[] cubic(double x, double y, double[] quad) {
        return new double[] {
            (x + 2 * quad[0]) / 3,
            (y + 2 * quad[1]) / 3,
            (quad[2] + 2 * quad[0]) / 3,
            (quad[3] + 2 * quad[1]) / 3,
            quad[2],
            quad[3]
        };
    }

    private void points(String operator, double[] points, int count) {
        for (int i = 0; i < count; i++) {
            number(points[2 * i] - left);
            number(points[2 * i + 1] - top);
        }
        operators.append(operator).append(' ');
    }

    /** With up to two decimals. */
    private void number(double value) {
        long hundredths = Math.round(value * TWO_DIGITS);
        if (hundredths < 0) {
            operators.append('-');
        }
        operators.append(Math.abs(hundredths) / TWO_DIGITS);
        int rest = (int) (Math.abs(hundredths) % TWO_DIGITS);
        if (rest > 0) {
            operators.append('.').append(rest / 10);
        }
        if (rest % 10 > 0) {
            operators.append(rest % 10);
        }
        operators.append(' ');
    }
}
