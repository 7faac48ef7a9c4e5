package org.homestretch.handout.control;

import java.util.Locale;
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
    private final Locale language;

    private Markup(Element element, UnaryOperator<String> printable, Locale language) {
        this.element = element;
        this.printable = printable;
        this.language = language;
    }

    /**
     * The root element of a new page.
     *
     * @param language of everything that does not say otherwise
     * @param printable replaces what the fonts cannot show; applied to every text
     */
    static Markup page(Locale language, UnaryOperator<String> printable) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().newDocument();
            Element root = document.createElementNS(XHTML, "html");
            document.appendChild(root);
            return new Markup(root, printable, language).with("lang", language.toLanguageTag());
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
        return new Markup(child, printable, language);
    }

    /** A new last child with a style class. */
    Markup add(String name, String styleClass) {
        return add(name).with("class", styleClass);
    }

    Markup with(String attribute, String value) {
        element.setAttribute(attribute, printable.apply(value));
        return this;
    }

    /** The same element for words in another language (H-17); itself when it is the same. */
    Markup in(Locale spoken) {
        if (spoken.getLanguage().equals(language.getLanguage())) {
            return this;
        }
        element.setAttribute("lang", spoken.toLanguageTag());
        return new Markup(element, printable, spoken);
    }

    Markup with(String attribute, Phrase value) {
        return with(attribute, value.text());
    }

    /** Marked with its language where that is another than the element's. */
    Markup text(Phrase phrase) {
        boolean same = phrase.language().getLanguage().equals(language.getLanguage());
        Markup place = same ? this : add("span").in(phrase.language());
        place.text(phrase.text());
        return this;
    }

    Markup text(String text) {
        element.appendChild(document().createTextNode(printable.apply(text)));
        return this;
    }

    /**
     * A new last child that shows a picture.
     *
     * @param description for people who cannot see it
     * @param width in millimeters; the height follows from the picture
     */
    Markup add(Picture picture, Phrase description, double width) {
        Markup image = add("svg").in(description.language()).with("alt", description);
        image.size(width, width / picture.aspect());
        image.element.setUserData(PictureDrawer.PICTURE, picture, null);
        return this;
    }

    /** In millimeters. */
    Markup size(double width, double height) {
        return with("style", String.format(Locale.ROOT, "width: %.1fmm; height: %.1fmm", width, height));
    }
}
