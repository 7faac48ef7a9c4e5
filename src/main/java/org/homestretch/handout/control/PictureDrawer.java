package org.homestretch.handout.control;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.w3c.dom.Element;

/**
 * Puts the pictures of one handout into its file, each once, however often it is shown. They were made into drawing
 * operators before (H-20), so that nothing is left to read or to lay out.
 */
final class PictureDrawer implements SVGDrawer {

    /** Under which an element holds the picture that it shows. */
    static final String PICTURE = "picture";

    private final PDDocument file;
    private final Map<Picture, PDFormXObject> drawn = new IdentityHashMap<>();

    PictureDrawer(PDDocument file) {
        this.file = file;
    }

    @Override
    public SVGImage buildSVGImage(
            Element element, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new Placed((Picture) element.getUserData(PICTURE), (int) Math.round(width), (int) Math.round(height));
    }

    /** @param width in the engine's dots, as the height is */
    private final class Placed implements SVGImage {

        private final Picture picture;
        private final int width;
        private final int height;

        Placed(Picture picture, int width, int height) {
            this.picture = picture;
            this.width = width;
            this.height = height;
        }

        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
            PdfBoxOutputDevice device = (PdfBoxOutputDevice) page;
            float dots = device.getDotsPerPoint();
            Rectangle place = new Rectangle((int) Math.round(x), (int) Math.round(y), width, height);
            device.drawPdfAsImage(
                    drawn.computeIfAbsent(picture, PictureDrawer.this::form),
                    place,
                    (float) picture.width() * dots,
                    (float) picture.height() * dots);
        }
    }

    private PDFormXObject form(Picture picture) {
        try {
            PDStream stream = new PDStream(file);
            try (OutputStream packed = stream.getCOSObject().createRawOutputStream()) {
                packed.write(picture.operators());
            }
            stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            PDFormXObject form = new PDFormXObject(stream);
            form.setBBox(new PDRectangle((float) picture.width(), (float) picture.height()));
            form.setMatrix(new AffineTransform(1, 0, 0, -1, 0, picture.height()));
            form.setResources(new PDResources());
            return form;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a file is built in memory", impossible);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // Pictures have no text.
    }

    @Override
    public void addFontFile(File font, String family, Integer weight, FontStyle style) {
        // Pictures have no text.
    }

    @Override
    public void close() {
        // The file is closed by the engine.
    }
}
