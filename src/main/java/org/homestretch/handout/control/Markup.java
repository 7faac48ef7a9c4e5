package org.homestretch.handout.control;

import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An element of the page that is being built. Text enters as text nodes and attribute values only, so that nothing a person
 * typed can become markup (H-9).
 */
final class Markup {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Element element;
    private final UnaryOperator<String> printable;

    private Markup(Element element, UnaryOperator<String> printable) {
        this.element = element;
        this.printable = printable;
    }

    /**
     * The root element of a new page.
     *
     * @param printable replaces what the fonts cannot show; applied to every text
     */
    static Markup page(UnaryOperator<String> printable) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().newDocument();
            Element root = document.createElementNS(XHTML, "html");
            document.appendChild(root);
            return new Markup(root, printable);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the platform has no XML parser", impossible);
        }
    }

    Document document() {
        return element.getOwnerDocument();
    }

    /** A new last child. */
    Markup add(String name) {
        Element child = document().createElementNS(XHTML, name);
        element.appendChild(child);
        return new Markup(child, printable);
    }

    /** A new last child with a style class. */
    Markup add(String name, String styleClass) {
        return add(name).with("class", styleClass);
    }

    Markup with(String attribute, String value) {
        element.setAttribute(attribute, printable.apply(value));
        return this;
    }

    Markup text(String text) {
        element.appendChild(document().createTextNode(printable.apply(text)));
        return this;
    }

    /** Takes in a picture that has been read and cleaned. */
    Markup adopt(Element picture) {
        element.appendChild(document().importNode(picture, true));
        return this;
    }
}
