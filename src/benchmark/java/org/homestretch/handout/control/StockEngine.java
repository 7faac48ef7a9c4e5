package org.homestretch.handout.control;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The same handout with openhtmltopdf as its manual uses it: markup, style sheet, fonts and figures are read anew for each
 * file, and figures are drawn by Batik.
 */
final class StockEngine {

    private final String markup;

    StockEngine(HandoutContent content) {
        this.markup = new StockMarkup(content).text();
    }

    byte[] print() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(markup, "about:blank")
                .useSVGDrawer(new BatikSVGDrawer())
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .toStream(file);
        for (int weight : new int[] {400, 700}) {
            String path = "/fonts/noto-sans-" + weight + ".ttf";
            builder.useFont(
                    () -> StockEngine.class.getResourceAsStream(path), "Noto Sans", weight, FontStyle.NORMAL, true);
        }
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
