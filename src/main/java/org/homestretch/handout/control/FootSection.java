package org.homestretch.handout.control;

import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Paragraph.Align;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag.Role;
import org.homestretch.handout.control.typeset.TextStyle;

/** The foot of every page: which sheet it is, whose, and the number of the page (H-8); and that of a card (H-62). */
final class FootSection {

    private static final double NUMBER = 40;
    private static final double LARGE_NUMBER = 62;
    private static final String SEPARATOR = "  ·  ";

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final Look look;
    private final double width;

    FootSection(HandoutContent content, HandoutTexts texts, double width) {
        this.content = content;
        this.texts = texts;
        this.look = new Look(content);
        this.width = width;
    }

    /** In large letters the name has a line of its own. */
    Block block(int page, int pages) {
        Paragraph number = Paragraph.of(Role.PARAGRAPH, look.soft().tight(), texts.text("foot.page", page, pages))
                .aligned(Align.END);
        Paragraph sheet = sheet();
        Paragraph whose = look.isLarge() ? line() : sheet.add(SEPARATOR);
        whose.add(texts.text("foot.version", content.patient().name(), content.version()));
        double numbered = look.isLarge() ? LARGE_NUMBER : NUMBER;
        Columns first = Columns.plain().add(sheet, width - numbered, 0).add(number, numbered, 0);
        return look.isLarge() ? Stack.plain().add(first, 0).add(whose, 0) : first;
    }

    /** What a card keeps of it once it is cut out (H-62). */
    Paragraph ofCard() {
        return sheet().add(SEPARATOR).add(texts.typed(content.patient().name()));
    }

    private Paragraph sheet() {
        TextStyle strong = look.soft().strong().tight();
        return line().add(texts.text("foot.sheet", content.printedCode()), strong);
    }

    private Paragraph line() {
        return Paragraph.of(Role.PARAGRAPH, look.soft().tight(), texts.language());
    }
}
