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
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.homestretch.handout.control.HandoutContent.Figure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The same handout with the engine as its manual uses it: markup, style sheet, fonts and figures are read anew for each
 * file, and figures are drawn by Batik.
 */
final class StockEngine {

    private static final String MARK =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1L8 8' stroke='#000'/></svg>";

    private final String markup;

    StockEngine(HandoutContent content) {
        Letters letters = new Letters(new HandoutFonts("/fonts/"));
        this.markup = markup(new HandoutDocument(content, letters).build(), content);
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
        for (int weight : new int[] {FontFamily.NORMAL, FontFamily.BOLD}) {
            String path = "/fonts/" + FontFamily.LATIN.file(weight);
            builder.useFont(
                    () -> StockEngine.class.getResourceAsStream(path),
                    FontFamily.LATIN.cssName(),
                    weight,
                    FontStyle.NORMAL,
                    true);
        }
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** With the source of each figure where our own document keeps the figure itself. */
    private static String markup(Document page, HandoutContent content) {
        List<String> figures = sources(content);
        NodeList places = page.getElementsByTagName("svg");
        int figure = 0;
        for (int i = 0; i < places.getLength(); i++) {
            Element place = (Element) places.item(i);
            boolean shows = place.getParentNode() instanceof Element parent
                    && parent.getAttribute("class").startsWith("shown");
            place.setTextContent("figure" + (shows ? figure++ : -1) + ";");
        }
        String text = text(page);
        for (int i = 0; i < figures.size(); i++) {
            text = text.replace(">figure" + i + ";</svg>", viewBox(figures.get(i)));
        }
        return text.replace(">figure-1;</svg>", viewBox(MARK));
    }

    private static List<String> sources(HandoutContent content) {
        List<String> sources = new ArrayList<>();
        content.items().forEach(item -> {
            Figure figure = item.drawing().orElseThrow();
            sources.add(figure.svg());
            if (figure.otherSide() != null) {
                sources.add(figure.otherSide());
            }
        });
        return sources;
    }

    private static String viewBox(String svg) {
        int box = svg.indexOf("viewBox");
        return " xmlns='http://www.w3.org/2000/svg' " + svg.substring(box);
    }

    private static String text(Document page) {
        StringWriter text = new StringWriter();
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.METHOD, "xml"); // its HTML has entities that the engine does not know
            writer.transform(new DOMSource(page), new StreamResult(text));
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }
}
