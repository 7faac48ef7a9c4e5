package org.homestretch.handout.control.typeset;

import io.nayuki.qrcodegen.QrCode;
import java.util.Optional;

/**
 * A vector picture of the handout: nothing but shapes with their colors, as drawing operators of a PDF page (H-9, H-20).
 *
 * @param width in the picture's own units, as the height is
 * @param operators packed for the file; the origin is at the top left and y points downwards; not to be changed
 */
public record Picture(double width, double height, byte[] operators) {

    private static final int QUIET_ZONE = 4;

    /** Reads SVG source. Empty if it is not well-formed or no SVG at all: the handout then does without (H-10). */
    public static Optional<Picture> of(String source) {
        return Pictures.of(source);
    }

    /** The QR code of a link as one black path, with the white margin that scanners need. */
    public static Picture qrCode(String link) {
        QrCode code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET_ZONE;
        String source = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'>".formatted(side, side)
                + "<rect width='%d' height='%d' fill='#fff'/><path fill='#000' d='%s'/></svg>"
                        .formatted(side, side, modules(code));
        return PictureReader.read(source).orElseThrow();
    }

    /** Width divided by height. */
    public double aspect() {
        return width / height;
    }

    private static String modules(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    int run = run(code, x, y);
                    path.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                    x += run;
                }
            }
        }
        return path.toString();
    }

    private static int run(QrCode code, int x, int y) {
        int run = 1;
        while (x + run < code.size && code.getModule(x + run, y)) {
            run++;
        }
        return run;
    }
}
