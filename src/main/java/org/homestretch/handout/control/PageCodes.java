package org.homestretch.handout.control;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Draws the codes in the corners of a page (H-31). Geometry: each code is a QR code of version 1 with 21 × 21 modules of
 * {@value #MODULE} mm and error correction Q; its outer edges lie {@value #EDGE} mm from the two nearest edges of the page, upright in all
 * four corners. They are drawn as areas, without a font or a picture, and marked as artifacts.
 */
final class PageCodes {

    /** Millimeters from the edge of the page; printers reach no further than about 4. */
    static final double EDGE = 5;

    static final double MODULE = 0.42;
    /** Modules along each side of a QR code of version 1. */
    static final int SIDE = 21;

    private static final double POINTS_PER_MILLIMETER = 72 / 25.4;

    private PageCodes() {}

    static void draw(PDDocument document, int pageIndex, PageCode code) throws IOException {
        PDPage page = document.getPage(pageIndex);
        try (PDPageContentStream canvas = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            canvas.beginMarkedContent(COSName.ARTIFACT);
            canvas.setNonStrokingColor(0f, 0f, 0f);
            for (PageCode.Corner corner : PageCode.Corner.values()) {
                draw(canvas, page.getMediaBox(), corner, modules(code.text(corner)));
            }
            canvas.fill();
            canvas.endMarkedContent();
        }
    }

    private static QrCode modules(String text) {
        return QrCode.encodeSegments(List.of(QrSegment.makeAlphanumeric(text)), QrCode.Ecc.QUARTILE, 1, 1, -1, false);
    }

    private static void draw(PDPageContentStream canvas, PDRectangle page, PageCode.Corner corner, QrCode code)
            throws IOException {
        double side = points(SIDE * MODULE);
        double left = corner.isRight() ? page.getWidth() - points(EDGE) - side : points(EDGE);
        double top = corner.isBelow() ? points(EDGE) + side : page.getHeight() - points(EDGE);
        double module = points(MODULE);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x = darkUntil(code, x, y) + 1) {
                int width = darkUntil(code, x, y) - x;
                if (width > 0) {
                    canvas.addRect(
                            (float) (left + x * module),
                            (float) (top - (y + 1) * module),
                            (float) (width * module),
                            (float) module);
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

    private static double points(double millimeters) {
        return millimeters * POINTS_PER_MILLIMETER;
    }
}
