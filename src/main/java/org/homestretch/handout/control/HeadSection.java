package org.homestretch.handout.control;

import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Frame;
import org.homestretch.handout.control.typeset.Framed;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag.Role;
import org.homestretch.handout.entity.Layout;

/** The short head of the layouts that have no cover: whose exercises they are, who made them and when. */
final class HeadSection {

    private static final double QR = 24;
    private static final double LOGO_HEIGHT = 16;
    private static final double GAP = 4;

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final Look look;
    private final double width;

    HeadSection(HandoutContent content, HandoutTexts texts, Look look, double width) {
        this.content = content;
        this.texts = texts;
        this.look = look;
        this.width = width;
    }

    /** Over cards with a line below it; over exercises that have a line above each, without. */
    Block block() {
        return content.options().layout() == Layout.CARDS
                ? new Framed(columns(), Frame.padding(0, 0, 1.6).lineBelow(look.accent(), 0.6))
                : columns();
    }

    private Block columns() {
        boolean compact = content.options().layout() == Layout.COMPACT;
        if (!compact) {
            return words(false);
        }
        Columns columns = Columns.plain();
        double words = width;
        HandoutContent.Photo logo = content.clinic().logo();
        if (logo != null) {
            double wide = Letterhead.width(logo, QR, LOGO_HEIGHT);
            columns.add(Letterhead.logo(logo, texts, look, wide), wide, 0);
            words -= wide + GAP;
        }
        return columns.add(words(true), words - QR - GAP, GAP)
                .add(QrSquare.of(content.phonePage(), texts, look, QR), QR, GAP);
    }

    private Stack words(boolean compact) {
        Stack words = Stack.plain()
                .add(
                        Paragraph.of(
                                Role.H1,
                                look.heading2(),
                                texts.text("cover.document", content.patient().name())),
                        1);
        if (content.options().layout() != Layout.CARDS) {
            words.add(
                    Paragraph.of(Role.PARAGRAPH, look.body(), texts.language())
                            .add(texts.typed(content.programTitle())),
                    1);
            words.add(
                    Paragraph.of(Role.PARAGRAPH, look.soft(), texts.language())
                            .add(texts.text(
                                    "list.comma",
                                    content.therapist(),
                                    content.clinic().name()))
                            .add(" · ")
                            .add(texts.text("cover.issuedVersion", content.issuedOn(), content.version())),
                    1);
        }
        if (compact) {
            String phone = content.clinic().wholePhone();
            words.add(Paragraph.of(Role.PARAGRAPH, look.strong(), texts.text("stop.line", phone)), 1);
        }
        return words;
    }
}
