package org.homestretch.handout.control;

import java.util.Locale;
import java.util.Set;
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

    /** Control characters, which no text that is printed can contain. */
    private static final String ORDERED = "\u0001";

    private static final String ORDERED_END = "\u0002";

    private static final Set<String> FROM_RIGHT = Set.of("ar", "fa", "he", "iw", "ur");

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
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().newDocument();
            Element root = document.createElementNS(XHTML, "html");
            document.appendChild(root);
            Markup page = new Markup(root, printable, language).with("lang", language.toLanguageTag());
            return page.with("dir", isFromRight(language) ? "rtl" : "ltr");
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the platform has no XML parser", impossible);
        }
    }

    /** Whether the language is written from right to left. */
    static boolean isFromRight(Locale language) {
        return FROM_RIGHT.contains(language.getLanguage());
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

    /** A new last entry of a list. The engine would lose its own bullets in texts from right to left. */
    Markup addBullet(Phrase sentence) {
        Markup entry = add("li");
        entry.add("span", "bullet").text("•");
        entry.add("span", "said").text(sentence);
        return this;
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
        if (isFromRight(spoken) != isFromRight(language)) {
            element.setAttribute("dir", isFromRight(spoken) ? "rtl" : "ltr");
        }
        return new Markup(element, printable, spoken);
    }

    Markup with(String attribute, Phrase value) {
        return with(attribute, value.text());
    }

    /** Marked with its language where that is another than the element's. */
    Markup text(Phrase phrase) {
        boolean same = phrase.language().getLanguage().equals(language.getLanguage());
        Markup place = same ? this : element.hasChildNodes() ? add("span") : this;
        place.in(phrase.language()).text(phrase.text());
        return this;
    }

    /** Plain text; what {@link #keptInOrder} marked becomes an element that is written from left to right. */
    Markup text(String text) {
        int from = text.indexOf(ORDERED);
        int to = text.indexOf(ORDERED_END, from + 1);
        if (text.isEmpty()) {
            return this; // the engine stumbles over empty texts between directions
        }
        if (from < 0 || to < 0) {
            element.appendChild(document().createTextNode(printable.apply(text)));
            return this;
        }
        text(text.substring(0, from));
        add("span").with("dir", "ltr").text(text.substring(from + 1, to));
        return text(text.substring(to + 1));
    }

    /**
     * Marks what stands in a sentence that is written from right to left but is not so itself: a phone number, an address.
     * Its parts would change places otherwise.
     */
    static String keptInOrder(String words, Locale sentence) {
        boolean mixed = isFromRight(sentence) && words.codePoints().noneMatch(Markup::isFromRight);
        return mixed ? ORDERED + words + ORDERED_END : words;
    }

    private static boolean isFromRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
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
