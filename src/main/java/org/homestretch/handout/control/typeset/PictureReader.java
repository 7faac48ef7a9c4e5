package org.homestretch.handout.control.typeset;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the shapes of an SVG picture and nothing else of it: no script, style sheet, text, image or reference can get from
 * a picture into a handout, because there is nothing here that would take it (H-9).
 */
final class PictureReader extends DefaultHandler {

    private static final Set<String> GROUPS = Set.of("svg", "g");

    private final Deque<Pen> pens = new ArrayDeque<>();
    private PictureWriter drawing;
    /** How deep we are inside an element whose content is not drawn. */
    private int skipped;

    private PictureReader() {}

    static Optional<Picture> read(String source) {
        PictureReader reader = new PictureReader();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            XMLReader xml = factory.newSAXParser().getXMLReader();
            xml.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            xml.setContentHandler(reader);
            xml.setErrorHandler(reader);
            xml.parse(new InputSource(new StringReader(source)));
            return Optional.ofNullable(reader.drawing).map(PictureWriter::picture);
        } catch (SAXException | IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the platform has no safe XML parser", impossible);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (pens.isEmpty()) {
            begin(name, attributes);
        } else if (skipped > 0) {
            skipped++;
        } else if (GROUPS.contains(name)) {
            pens.push(pens.peek().with(attributes));
        } else {
            ShapeReader.shape(name, attributes)
                    .ifPresent(shape -> drawing.draw(shape, pens.peek().with(attributes)));
            skipped = 1;
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (skipped > 0) {
            skipped--;
        } else {
            pens.pop();
        }
    }

    private void begin(String name, Attributes attributes) throws SAXException {
        if (!"svg".equals(name)) {
            throw new SAXException("no picture");
        }
        double[] box = numbers(attributes.getValue("viewBox"));
        if (box.length != 4 || box[2] <= 0 || box[3] <= 0) {
            throw new SAXException("a picture without a size");
        }
        drawing = new PictureWriter(box[0], box[1], box[2], box[3]);
        pens.push(Pen.USUAL.with(attributes));
    }

    private static double[] numbers(String list) {
        return list == null
                ? new double[0]
                : Arrays.stream(list.strip().split("[\\s,]+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
