package org.homestretch.handout.control;

import java.util.List;
import java.util.Locale;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag;
import org.homestretch.handout.control.typeset.Tag.Role;
import org.homestretch.handout.control.typeset.TextStyle;

/** Lists with bullets and with numbers, for a width in millimeters. */
final class Lists {

    private static final double BULLET = 5;
    private static final double NUMBER = 7;
    private static final double LARGE_NUMBER = 11;

    private final Look look;

    Lists(Look look) {
        this.look = look;
    }

    /** @param after space between two entries */
    Stack bullets(List<Phrase> entries, double width, double after) {
        Stack list = Stack.of(Tag.of(Role.BULLETS));
        TextStyle marker = look.body().in(look.accent());
        for (Phrase entry : entries) {
            Paragraph bullet = Paragraph.of(Role.LABEL, marker, new Phrase("•", entry.language()));
            list.add(entry(bullet, entry, width, BULLET), after);
        }
        return list;
    }

    /** @param language of the entries */
    Stack steps(List<String> entries, Locale language, HandoutTexts texts, double width, double after) {
        Stack list = Stack.of(Tag.of(Role.STEPS, language));
        TextStyle marker = look.strong().in(look.accent());
        double indent = look.isLarge() ? LARGE_NUMBER : NUMBER;
        for (int i = 0; i < entries.size(); i++) {
            Paragraph number =
                    Paragraph.of(Role.LABEL, marker, texts.language()).add(texts.number(i + 1) + ".");
            list.add(entry(number, new Phrase(entries.get(i), language), width, indent), after);
        }
        return list;
    }

    private Columns entry(Paragraph label, Phrase words, double width, double indent) {
        return Columns.of(Tag.of(Role.ENTRY))
                .add(label, indent, 0)
                .add(Paragraph.of(Role.BODY, look.body(), words), width - indent, 0);
    }
}
