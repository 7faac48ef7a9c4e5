package org.homestretch.handout.control;

import org.homestretch.handout.control.typeset.Frame;
import org.homestretch.handout.control.typeset.Framed;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag.Role;
import org.homestretch.handout.control.typeset.TextStyle;

/** What every handout says: how to use it, when to stop and where to get help (clinical facts 2E, 3A, 3C). */
final class GuidanceSection {

    private static final double URGENT_PADDING = 4;

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final Look look;
    private final double width;

    GuidanceSection(HandoutContent content, HandoutTexts texts, Look look, double width) {
        this.content = content;
        this.texts = texts;
        this.look = look;
        this.width = width;
    }

    Stack howToUse() {
        return Stack.plain()
                .addHeading(Paragraph.of(Role.H2, look.heading2(), texts.text("use.title")), 2)
                .add(new Lists(look).bullets(texts.list("use"), width, 0.5), 0);
    }

    Stack whenToStop() {
        TextStyle call = look.strong();
        Stack stop = Stack.plain()
                .addHeading(Paragraph.of(Role.H2, look.heading2(), texts.text("stop.title")), 2)
                .addHeading(heading("stop.now.title"), 1)
                .add(bullets("stop.now", width), 1)
                .add(paragraph(look.body(), texts.text("stop.now.after")), 3)
                .addTogether(urgent(), 4)
                .addHeading(heading("stop.call.title"), 1)
                .add(bullets("stop.call", width), 1)
                .add(
                        paragraph(
                                call,
                                texts.text("stop.call.phone", content.clinic().phone())),
                        2)
                .add(paragraph(look.body(), texts.text("stop.watch")), 3);
        Frame line = Frame.padding(2.3, 0, 0).lineAbove(look.line(), 0.3);
        return stop.add(new Framed(paragraph(look.soft(), texts.text("disclaimer")), line), 0);
    }

    private Framed urgent() {
        double inner = width - 2 * URGENT_PADDING;
        Stack urgent = Stack.plain()
                .addHeading(heading("stop.urgent.title"), 1)
                .add(bullets("stop.urgent", inner), 1)
                .add(paragraph(look.strong(), emergency()), 0);
        return new Framed(
                urgent,
                Frame.padding(2, URGENT_PADDING, 2).outlined(look.ink(), 0.7).rounded(2));
    }

    private Paragraph heading(String key) {
        return Paragraph.of(Role.H3, look.heading4(), texts.text(key));
    }

    private static Paragraph paragraph(TextStyle style, Phrase words) {
        return Paragraph.of(Role.PARAGRAPH, style, words);
    }

    private Stack bullets(String key, double wide) {
        return new Lists(look).bullets(texts.list(key), wide, 1);
    }

    private Phrase emergency() {
        String number = content.clinic().emergencyNumber();
        return number == null || number.isBlank()
                ? texts.text("stop.urgent.callUnknown")
                : texts.text("stop.urgent.call", number);
    }
}
