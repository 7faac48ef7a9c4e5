package org.homestretch.handout.control;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * The word DRAFT across every page, so that a preview that was printed after all is never taken for a handout (H-30). It
 * is drawn as lines and marked as an artifact: no font is needed, and a screen reader does not meet it between two steps.
 */
public final class DraftMark {

    private static final float STRENGTH = 0.16f;
    /** Share of the page's diagonal that the word takes. */
    private static final double LENGTH = 0.62;
    /** The letters stand in boxes of 10 by 14 units, 4 apart. */
    private static final int LETTERS = 5;

    private static final float STEP = 14;
    private static final float WORD = LETTERS * STEP - 4;
    private static final float TALL = 14;
    private static final float WIDE = 10;
    private static final float MIDDLE = 7;
    private static final float PEN = 2.2f;

    private DraftMark() {}

    /** The same file with the mark on each of its pages; its tags and its conformance stay as they are. */
    public static byte[] onEveryPage(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                mark(document, page);
            }
            ByteArrayOutputStream marked = new ByteArrayOutputStream(pdf.length);
            document.save(marked);
            return marked.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a handout is read and written in memory only", impossible);
        }
    }

    private static void mark(PDDocument document, PDPage page) throws IOException {
        try (PDPageContentStream canvas = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            canvas.beginMarkedContent(COSName.ARTIFACT);
            PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
            faint.setStrokingAlphaConstant(STRENGTH);
            canvas.setGraphicsStateParameters(faint);
            canvas.setStrokingColor(0f, 0f, 0f);
            canvas.transform(new Matrix(alongTheDiagonal(page.getMediaBox())));
            canvas.setLineWidth(PEN);
            word(canvas);
            canvas.stroke();
            canvas.endMarkedContent();
        }
    }

    private static AffineTransform alongTheDiagonal(PDRectangle box) {
        double diagonal = Math.hypot(box.getWidth(), box.getHeight());
        double scale = LENGTH * diagonal / WORD;
        AffineTransform place = AffineTransform.getTranslateInstance(box.getWidth() / 2.0, box.getHeight() / 2.0);
        place.rotate(Math.atan2(box.getHeight(), box.getWidth()));
        place.scale(scale, scale);
        place.translate(-WORD / 2, -TALL / 2);
        return place;
    }

    /** All letters as one path, so that lines that cross are not twice as dark. */
    private static void word(PDPageContentStream canvas) throws IOException {
        bow(canvas, 0, 0, TALL);
        canvas.closePath();
        bow(canvas, STEP, MIDDLE, TALL);
        line(canvas, STEP, MIDDLE, STEP, 0);
        line(canvas, STEP + 4, MIDDLE, STEP + WIDE, 0);
        float a = 2 * STEP;
        line(canvas, a, 0, a + WIDE / 2, TALL);
        canvas.lineTo(a + WIDE, 0);
        line(canvas, a + 1.8f, 5, a + WIDE - 1.8f, 5);
        float f = 3 * STEP;
        line(canvas, f + WIDE, TALL, f, TALL);
        canvas.lineTo(f, 0);
        line(canvas, f, MIDDLE, f + 8, MIDDLE);
        float t = 4 * STEP;
        line(canvas, t, TALL, t + WIDE, TALL);
        line(canvas, t + WIDE / 2, TALL, t + WIDE / 2, 0);
    }

    /** The round part of a D or an R. */
    private static void bow(PDPageContentStream canvas, float x, float from, float to) throws IOException {
        float bend = (to - from) / 4;
        line(canvas, x, from, x, to);
        canvas.lineTo(x + 4, to);
        canvas.curveTo(x + 8, to, x + WIDE, to - bend, x + WIDE, (from + to) / 2);
        canvas.curveTo(x + WIDE, from + bend, x + 8, from, x + 4, from);
        canvas.lineTo(x, from);
    }

    private static void line(PDPageContentStream canvas, float x, float y, float toX, float toY) throws IOException {
        canvas.moveTo(x, y);
        canvas.lineTo(toX, toY);
    }
}
