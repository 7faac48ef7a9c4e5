package org.homestretch.handout.control;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;

/** The page of markup that the engine prints the handouts of several patients from, each on pages of its own (H-37). */
final class BatchDocument {

    /** A foot without words; an empty one would be the foot of the handout before. */
    private static final String NOTHING = "\u00a0";

    private static final HandoutTexts TEXTS = new HandoutTexts(Locale.ENGLISH);

    private final List<HandoutContent> contents;
    private final List<Integer> pageCounts;
    private final Letters letters;

    /** @param pageCounts how many pages each of them takes */
    BatchDocument(List<HandoutContent> contents, List<Integer> pageCounts, Letters letters) {
        this.contents = contents;
        this.pageCounts = pageCounts;
        this.letters = letters;
    }

    Document build() {
        HandoutContent first = contents.get(0);
        Locale language = new HandoutTexts(first.language()).language();
        Markup html = Markup.page(language, letters::printable);
        Markup head = html.add("head");
        head.add("title").text(TEXTS.text("batch.document").text());
        head.add("meta").with("name", "author").with("content", first.clinic().name());
        head.add("style").text(StyleSheet.of(first.options(), language));
        Markup body = html.add("body");
        for (int i = 0; i < contents.size(); i++) {
            add(body, contents.get(i), i == 0 ? "sheet first" : "sheet");
            if (pageCounts.get(i) % 2 == 1 && i < contents.size() - 1) {
                leaveEmpty(body.add("div", "sheet").in(Locale.ENGLISH));
            }
        }
        return html.document();
    }

    /** The back of a last page, so that nobody's handout begins on the paper of somebody else's. */
    private static void leaveEmpty(Markup page) {
        page.add("div", "foot-sheet").text(NOTHING);
        page.add("div", "foot-page").text(NOTHING);
        page.add("p").text(TEXTS.text("batch.empty"));
    }

    private void add(Markup body, HandoutContent content, String styleClass) {
        HandoutTexts texts = new HandoutTexts(content.language());
        Markup sheet = body.add("div", styleClass).in(texts.language());
        new HandoutPages(content, texts, new TextMeasure(letters.fonts())).addTo(sheet);
    }
}
