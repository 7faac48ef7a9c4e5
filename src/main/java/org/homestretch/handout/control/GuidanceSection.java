package org.homestretch.handout.control;

import org.homestretch.handout.control.typeset.Frame;
import org.homestretch.handout.control.typeset.Framed;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Setting;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag.Role;
import org.homestretch.handout.control.typeset.TextStyle;

/** What every handout says: how to use it, when to stop and where to get help (clinical facts 2E, 3A, 3C). */
final class GuidanceSection {

    private static final double URGENT_PADDING = 4;
    private static final double AFTER = 3;

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final Look look;
    private final Setting setting;
    private final PageGeometry page;
    private final double width;

    GuidanceSection(HandoutContent content, HandoutTexts texts, Look look, Setting setting, PageGeometry page) {
        this.content = content;
        this.texts = texts;
        this.look = look;
        this.setting = setting;
        this.page = page;
        this.width = page.width();
    }

    Stack howToUse() {
        return Stack.plain()
                .addHeading(Paragraph.of(Role.H2, look.heading2(), texts.text("use.title")), 2)
                .add(new Lists(look).bullets(texts.list("use"), width, 0.5), 0);
    }

    /**
     * What to stop at, what is urgent and what to ask us about, in this order; where the first two do not share a page, what is
     * urgent stands first.
     */
    Stack whenToStop() {
        Stack usual = title().addTogether(atOnce(), AFTER).addTogether(urgent(), AFTER);
        if (usual.lay(setting, width).height() <= page.height()) {
            return usual.addTogether(askUs(), 2).add(watch(), AFTER).add(disclaimer(), 0);
        }
        return title().addTogether(urgent(), AFTER)
                .add(watch(), AFTER)
                .addTogether(atOnce(), AFTER)
                .addTogether(askUs(), AFTER)
                .add(disclaimer(), 0);
    }

    private Stack title() {
        return Stack.plain().addHeading(Paragraph.of(Role.H2, look.heading2(), texts.text("stop.title")), 2);
    }

    private Stack atOnce() {
        return Stack.plain()
                .addHeading(heading("stop.now.title"), 1)
                .add(bullets("stop.now", width), 1)
                .add(paragraph(look.body(), texts.text("stop.now.after")), 0);
    }

    private Stack askUs() {
        Phrase phone = texts.text("stop.call.phone", content.clinic().wholePhone());
        return Stack.plain()
                .addHeading(heading("stop.call.title"), 1)
                .add(bullets("stop.call", width), 1)
                .add(paragraph(look.strong(), phone), 0);
    }

    private Paragraph watch() {
        return paragraph(look.body(), texts.text("stop.watch"));
    }

    private Framed disclaimer() {
        Frame line = Frame.padding(2.3, 0, 0).lineAbove(look.line(), 0.3);
        return new Framed(paragraph(look.soft(), texts.text("disclaimer")), line);
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
