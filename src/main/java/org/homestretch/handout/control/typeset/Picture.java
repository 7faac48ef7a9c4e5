package org.homestretch.handout.control.typeset;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.Optional;

/**
 * A vector picture of the handout: nothing but shapes with their colors, as drawing operators of a PDF page (H-9, H-20).
 *
 * @param width in the picture's own units, as the height is
 * @param columns how many frames stand beside each other, {@code rows} how many below each other, all of one size
 * @param operators packed for the file; the origin is at the top left and y points downwards; not to be changed
 */
public record Picture(double width, double height, int columns, int rows, byte[] operators) {

    private static final int QUIET_ZONE = 4;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0;

    /** Reads SVG source. Empty if it is not well-formed or no SVG at all: the handout then does without (H-10). */
    public static Optional<Picture> of(String source) {
        return Pictures.of(source);
    }

    /** The QR code of a link as one black path, with the white margin that scanners need. */
    public static Picture qrCode(String link) {
        QrCode code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET_ZONE;
        PictureWriter drawing = new PictureWriter(0, 0, side, side);
        drawing.draw(new Rectangle(side, side), Pen.filled(WHITE));
        drawing.draw(modules(code), Pen.filled(BLACK));
        return drawing.picture();
    }

    /** Width divided by height. */
    public double aspect() {
        return width / height;
    }

    public int frames() {
        return columns * rows;
    }

    double frameWidth() {
        return width / columns;
    }

    public double frameHeight() {
        return height / rows;
    }

    /** How many rows the frames take with that many beside each other. */
    public int rowsOf(int beside) {
        return (frames() + beside - 1) / beside;
    }

    /** Width divided by height, with that many frames beside each other. */
    public double aspectOf(int beside) {
        return frameWidth() * beside / (frameHeight() * rowsOf(beside));
    }

    /** A rectangle for each run of dark modules in a row. */
    private static Path2D modules(QrCode code) {
        Path2D path = new Path2D.Double();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    int run = run(code, x, y);
                    path.append(new Rectangle(x + QUIET_ZONE, y + QUIET_ZONE, run, 1), false);
                    x += run;
                }
            }
        }
        return path;
    }

    private static int run(QrCode code, int x, int y) {
        int run = 1;
        while (x + run < code.size && code.getModule(x + run, y)) {
            run++;
        }
        return run;
    }
}
