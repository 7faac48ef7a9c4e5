package org.homestretch.handout.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads the structure of a handout, as a screen reader does: what each part is, in the order in which it is read aloud. */
final class PrintedTags {

    private static final COSName PAGE = COSName.getPDFName("Pg");
    private static final COSName CONTENT = COSName.getPDFName("MCID");

    private final Map<COSDictionary, Map<Integer, String>> words = new IdentityHashMap<>();

    private PrintedTags() {}

    /**
     * An element of the structure.
     *
     * @param role such as P or H1
     * @param alternative of a figure, or null
     * @param attributes of the element, or null
     * @param text its own words
     */
    record Node(String role, String alternative, COSDictionary attributes, String text, List<Node> parts) {

        /** This one and everything in it, in the order of reading. */
        Stream<Node> all() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Node::all));
        }

        Stream<Node> all(String wanted) {
            return all().filter(node -> node.role().equals(wanted));
        }

        /** Its words and those of its parts. */
        String words() {
            StringBuilder said = new StringBuilder(text);
            parts.forEach(part -> said.append(' ').append(part.words()));
            return said.toString().replaceAll("\\s+", " ").strip();
        }

        String attribute(String name) {
            return attributes == null ? null : attributes.getNameAsString(COSName.getPDFName(name));
        }

        /** In points: width and height of a figure. */
        float[] size() {
            float[] box = attributes.getCOSArray(COSName.BBOX).toFloatArray();
            return new float[] {box[2] - box[0], box[3] - box[1]};
        }
    }

    static Node of(RenderedHandout handout) {
        try (PDDocument document = Loader.loadPDF(handout.pdf())) {
            PrintedTags tags = new PrintedTags();
            for (PDPage page : document.getPages()) {
                tags.read(page);
            }
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            return tags.node(((COSDictionary) root.getCOSArray(COSName.K).getObject(0)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> contents = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> contents.put(content.getMCID(), said(content)));
        words.put(page.getCOSObject(), contents);
    }

    private static String said(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder said = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                said.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                said.append(said(inner));
            }
        }
        return said.toString();
    }

    private Node node(COSDictionary element) {
        StringBuilder text = new StringBuilder();
        List<Node> parts = new ArrayList<>();
        COSArray children = element.getCOSArray(COSName.K);
        for (int i = 0; i < children.size(); i++) {
            COSBase child = children.getObject(i);
            if (child instanceof COSInteger number) {
                text.append(words.get(element.getCOSDictionary(PAGE)).getOrDefault(number.intValue(), ""));
            } else if (((COSDictionary) child).containsKey(CONTENT)) {
                COSDictionary elsewhere = (COSDictionary) child;
                text.append(words.get(elsewhere.getCOSDictionary(PAGE)).getOrDefault(elsewhere.getInt(CONTENT), ""));
            } else {
                parts.add(node((COSDictionary) child));
            }
        }
        return new Node(
                element.getNameAsString(COSName.S),
                element.getString(COSName.ALT),
                element.getCOSDictionary(COSName.A),
                text.toString(),
                parts);
    }
}
