package org.homestretch.handout.control.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * The drawing operators of a page, in millimeters from its upper left corner instead of points from its lower left one. An
 * operator that would change nothing is left out.
 */
final class PageStream implements AutoCloseable {

    /** Where the handles of a curve lie that looks like a quarter of a circle. */
    private static final float ROUND = 0.5523f;

    private static final int NO_INK = -1;

    private final PDPageContentStream stream;
    private final float pageHeight;

    private PDFont font;
    private double size;
    private double spacing;
    /** As 0xRRGGBB; a new page begins with none. */
    private int ink = NO_INK;

    private int edge = NO_INK;
    private double width;

    /** @param pageHeight in millimeters */
    PageStream(PDPageContentStream stream, double pageHeight) {
        this.stream = stream;
        this.pageHeight = points(pageHeight);
    }

    /** Drawing into memory cannot fail. */
    private interface Operator {
        void write() throws IOException;
    }

    private static void write(Operator operator) {
        try {
            operator.write();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a file is built in memory", impossible);
        }
    }

    static float points(double millimeters) {
        return (float) (millimeters / Lengths.MILLIMETERS_PER_POINT);
    }

    /** The height above the lower edge of the page, in points. */
    float up(double top) {
        return pageHeight - points(top);
    }

    void beginContent(String type, int number) {
        write(() -> stream.beginMarkedContent(COSName.getPDFName(type), number));
    }

    void beginDecoration() {
        write(() -> stream.beginMarkedContent(COSName.ARTIFACT));
    }

    /** What is read in place of the letters that follow. */
    void beginReading(String words) {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, words);
        properties.setDirect(true);
        write(() -> stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties)));
    }

    void endContent() {
        write(stream::endMarkedContent);
    }

    void text(String letters, PDFont face, TextStyle style, double left, double baseline) {
        write(() -> {
            ink(style.ink());
            stream.beginText();
            if (face != font || style.size() != size) {
                stream.setFont(face, (float) style.size());
                font = face;
                size = style.size();
            }
            if (style.spacing() != spacing) {
                stream.setCharacterSpacing(points(style.spacing()));
                spacing = style.spacing();
            }
            stream.newLineAtOffset(points(left), up(baseline));
            stream.showText(letters);
            stream.endText();
        });
    }

    private void ink(Ink wanted) throws IOException {
        if (wanted.rgb() != ink) {
            stream.setNonStrokingColor(wanted.red(), wanted.green(), wanted.blue());
            ink = wanted.rgb();
        }
    }

    /** @param dash length of the dashes and of the gaps between them, or 0 for an unbroken line */
    void pen(Ink wanted, double thickness, double dash) {
        write(() -> {
            if (wanted.rgb() != edge) {
                stream.setStrokingColor(wanted.red(), wanted.green(), wanted.blue());
                edge = wanted.rgb();
            }
            if (thickness != width) {
                stream.setLineWidth(points(thickness));
                width = thickness;
            }
            if (dash > 0) {
                stream.setLineDashPattern(new float[] {points(dash)}, 0);
            }
        });
    }

    void unbroken() {
        write(() -> stream.setLineDashPattern(new float[0], 0));
    }

    void line(double fromX, double fromY, double toX, double toY) {
        write(() -> {
            stream.moveTo(points(fromX), up(fromY));
            stream.lineTo(points(toX), up(toY));
        });
    }

    void rectangle(double left, double top, double wide, double high) {
        write(() -> stream.addRect(points(left), up(top + high), points(wide), points(high)));
    }

    /** With rounded corners. */
    void rectangle(double left, double top, double wide, double high, double radius) {
        if (radius <= 0) {
            rectangle(left, top, wide, high);
            return;
        }
        float west = points(left);
        float east = points(left + wide);
        float north = up(top);
        float south = up(top + high);
        float bend = points(radius);
        float handle = bend * (1 - ROUND);
        write(() -> {
            stream.moveTo(west + bend, south);
            stream.lineTo(east - bend, south);
            stream.curveTo(east - handle, south, east, south + handle, east, south + bend);
            stream.lineTo(east, north - bend);
            stream.curveTo(east, north - handle, east - handle, north, east - bend, north);
            stream.lineTo(west + bend, north);
            stream.curveTo(west + handle, north, west, north - handle, west, north - bend);
            stream.lineTo(west, south + bend);
            stream.curveTo(west, south + handle, west + handle, south, west + bend, south);
            stream.closePath();
        });
    }

    void fill(Ink wanted) {
        write(() -> {
            ink(wanted);
            stream.fill();
        });
    }

    void stroke() {
        write(stream::stroke);
    }

    /** @param unitWidth the object's own width, as the height is */
    void object(PDXObject object, double unitWidth, double unitHeight, double left, double bottom) {
        Matrix place = new Matrix((float) unitWidth, 0, 0, (float) unitHeight, points(left), up(bottom));
        write(() -> {
            stream.saveGraphicsState();
            stream.transform(place);
            if (object instanceof PDFormXObject form) {
                stream.drawForm(form);
            } else {
                stream.drawImage((PDImageXObject) object, 0, 0, 1, 1);
            }
            stream.restoreGraphicsState();
        });
    }

    /** Of what is drawn, only what lies in that area is seen. */
    void behind(Canvas.Area window, Runnable drawing) {
        write(stream::saveGraphicsState);
        rectangle(window.left(), window.top(), window.width(), window.height());
        write(stream::clip);
        drawing.run();
        write(stream::restoreGraphicsState);
    }

    @Override
    public void close() {
        write(stream::close);
    }
}
