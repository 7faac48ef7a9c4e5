package org.homestretch.handout.control;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A vector picture of the handout, cleaned of everything that is not drawing (H-9). */
record Picture(Element svg) {

    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "defs",
            "path",
            "circle",
            "ellipse",
            "rect",
            "line",
            "polyline",
            "polygon",
            "marker",
            "clipPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "title",
            "desc");

    private static final Pattern OUTSIDE_URL =
            Pattern.compile("url\\(\\s*['\"]?\\s*[^#'\"\\s]", Pattern.CASE_INSENSITIVE);

    private static final int QUIET_ZONE = 4;

    /** Reads SVG source. Empty if it is not well-formed or no SVG at all: the handout then does without (H-10). */
    static Optional<Picture> of(String source) {
        try {
            Element root =
                    parser().parse(new InputSource(new StringReader(source))).getDocumentElement();
            if (!"svg".equals(root.getLocalName())) {
                return Optional.empty();
            }
            clean(root);
            return Optional.of(new Picture(root));
        } catch (SAXException | IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The QR code of a link as one black path, with the white margin that scanners need. */
    static Picture qrCode(String link) {
        QrCode code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET_ZONE;
        String source = "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' viewBox='0 0 %d %d'>"
                        .formatted(side, side, side, side)
                + "<rect width='%d' height='%d' fill='#fff'/><path fill='#000' d='%s'/></svg>"
                        .formatted(side, side, modules(code));
        return of(source).orElseThrow();
    }

    /** Width divided by height, from the view box; 1 if it has none. */
    double aspect() {
        String[] box = svg.getAttribute("viewBox").strip().split("[\\s,]+");
        try {
            return box.length == 4 ? Double.parseDouble(box[2]) / Double.parseDouble(box[3]) : 1;
        } catch (NumberFormatException noNumbers) {
            return 1;
        }
    }

    /** The same picture for people who cannot see it and in that size, in millimeters. */
    Picture described(String description, double width, double height) {
        svg.setAttribute("alt", description);
        svg.setAttribute("width", millimeters(width));
        svg.setAttribute("height", millimeters(height));
        return this;
    }

    private static String millimeters(double length) {
        return String.format(Locale.ROOT, "%.1fmm", length);
    }

    private static String modules(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET_ZONE, y + QUIET_ZONE));
                }
            }
        }
        return path.toString();
    }

    private static void clean(Element element) {
        attributes(element).stream().filter(Picture::isNoDrawing).forEach(element::removeAttributeNode);
        for (Node child : children(element)) {
            if (child instanceof Element inner && DRAWING.contains(String.valueOf(inner.getLocalName()))) {
                clean(inner);
            } else if (child.getNodeType() != Node.TEXT_NODE) {
                element.removeChild(child);
            }
        }
    }

    /** Event handlers, and references to anything outside the picture. */
    private static boolean isNoDrawing(Attr attribute) {
        String name = attribute.getName();
        String value = attribute.getValue().strip();
        boolean reference = name.endsWith("href") && !value.startsWith("#");
        return name.startsWith("on")
                || name.startsWith("xml:")
                || reference
                || OUTSIDE_URL.matcher(value).find();
    }

    private static List<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) {
            attributes.add((Attr) map.item(i));
        }
        return attributes;
    }

    private static List<Node> children(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            // The parser's own handler would print every mistake to the server's console.
            parser.setErrorHandler(new DefaultHandler());
            return parser;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the platform has no safe XML parser", impossible);
        }
    }
}
