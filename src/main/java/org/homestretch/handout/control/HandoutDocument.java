package org.homestretch.handout.control;

import org.w3c.dom.Document;

/** The page of markup that the engine prints one handout from. */
final class HandoutDocument {

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final Letters letters;

    HandoutDocument(HandoutContent content, Letters letters) {
        this.content = content;
        this.texts = new HandoutTexts(content.language());
        this.letters = letters;
    }

    Document build() {
        Markup html = Markup.page(texts.language(), letters::printable);
        head(html.add("head"));
        new HandoutPages(content, texts, new TextMeasure(letters.fonts())).addTo(html.add("body"));
        return html.document();
    }

    /** The properties of the file say whose it is and who made it, and nothing about their health (H-23). */
    private void head(Markup head) {
        String title = texts.text("cover.document", content.patient().name()).text();
        head.add("title").text(title);
        meta(head, "subject", title);
        meta(head, "description", title);
        meta(head, "author", content.clinic().name());
        head.add("style").text(StyleSheet.of(content.options(), texts.language()));
    }

    private static void meta(Markup head, String name, String value) {
        head.add("meta").with("name", name).with("content", value);
    }
}
