package org.homestretch.handout.control;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.handout.control.typeset.Canvas;
import org.homestretch.handout.control.typeset.Ink;
import org.homestretch.handout.entity.Paper;

/**
 * Draws the codes in the corners of a page (H-31). Geometry: each code is a QR code of version 1 with 21 × 21 modules of
 * {@value #MODULE} mm and error correction Q; its outer edges lie {@value #EDGE} mm from the two nearest edges of the page, upright in all
 * four corners. They are drawn as areas, without a font or a picture, and marked as decoration.
 */
final class PageCodes {

    /** Millimeters from the edge of the page; printers reach no further than about 4. */
    static final double EDGE = 5;

    static final double MODULE = 0.42;
    /** Modules along each side of a QR code of version 1. */
    static final int SIDE = 21;

    private PageCodes() {}

    static void draw(Canvas canvas, Paper paper, PageCode code) {
        List<Canvas.Area> dark = new ArrayList<>();
        for (PageCode.Corner corner : PageCode.Corner.values()) {
            collect(dark, paper, corner, modules(code.text(corner)));
        }
        canvas.fill(Ink.BLACK, dark);
    }

    private static QrCode modules(String text) {
        return QrCode.encodeSegments(List.of(QrSegment.makeAlphanumeric(text)), QrCode.Ecc.QUARTILE, 1, 1, -1, false);
    }

    private static void collect(List<Canvas.Area> dark, Paper paper, PageCode.Corner corner, QrCode code) {
        double side = SIDE * MODULE;
        double left = corner.isRight() ? paper.width() - EDGE - side : EDGE;
        double top = corner.isBelow() ? paper.height() - EDGE - side : EDGE;
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x = darkUntil(code, x, y) + 1) {
                int width = darkUntil(code, x, y) - x;
                if (width > 0) {
                    dark.add(new Canvas.Area(left + x * MODULE, top + y * MODULE, width * MODULE, MODULE));
                }
            }
        }
    }

    /** The first module from there on in its row that is not dark: one rectangle for neighbors leaves no hairlines. */
    private static int darkUntil(QrCode code, int x, int y) {
        int end = x;
        while (end < code.size && code.getModule(end, y)) {
            end++;
        }
        return end;
    }
}
