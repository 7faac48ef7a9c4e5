package org.homestretch.handout.control;

import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Frame;
import org.homestretch.handout.control.typeset.Framed;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Setting;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag.Role;
import org.homestretch.handout.control.typeset.TextStyle;

/** The top of the first page: who it is for, who made it and when, and the way to the phone page. */
final class CoverSection {

    /** Below each part of the cover. */
    static final double AFTER = 3.5;

    private static final double QR = 32;
    private static final double FACTS = 72;
    private static final double LABEL = 29;
    private static final double LARGE_LABEL = 60;
    private static final double PANEL_GAP = 3;
    private static final double PANEL_PADDING = 3;

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final Look look;
    private final Setting setting;
    private final double width;

    CoverSection(HandoutContent content, HandoutTexts texts, Look look, Setting setting, double width) {
        this.content = content;
        this.texts = texts;
        this.look = look;
        this.setting = setting;
        this.width = width;
    }

    void addTo(Stack page) {
        page.add(new Letterhead(content, texts, look, setting, width).block(), AFTER);
        page.add(Paragraph.of(Role.PARAGRAPH, look.soft(), texts.text("cover.kicker")), 0);
        page.add(Paragraph.of(Role.H1, look.heading1(), texts.typed(content.programTitle())), 3);
        panel(page);
        Paragraph stop = Paragraph.of(Role.PARAGRAPH, look.body(), texts.text("cover.stop", texts.text("stop.title")));
        page.add(
                new Framed(
                        stop,
                        Frame.padding(2.2, 4, 2.2).outlined(look.accent(), 0.5).rounded(2)),
                AFTER);
    }

    private void panel(Stack page) {
        if (look.isLarge()) {
            page.add(facts(width, LARGE_LABEL), 5);
            page.add(phonePage(width), AFTER);
            return;
        }
        double phone = width - FACTS - PANEL_GAP;
        page.add(Columns.plain().add(facts(FACTS, LABEL), FACTS, 0).add(phonePage(phone), phone, PANEL_GAP), AFTER);
    }

    private Stack facts(double wide, double label) {
        HandoutContent.Patient patient = content.patient();
        Stack facts = Stack.plain();
        facts.add(fact("cover.patient", texts.typed(patient.name()), wide, label), 1.5);
        facts.add(fact("cover.birthDate", texts.date(patient.birthDate()), wide, label), 1.5);
        facts.add(fact("cover.patientNumber", texts.typed(patient.number()), wide, label), 1.5);
        facts.add(fact("cover.therapist", texts.typed(content.therapist()), wide, label), 1.5);
        facts.add(
                fact(
                        "cover.issued",
                        texts.text("cover.issuedVersion", content.issuedOn(), content.version()),
                        wide,
                        label),
                1.5);
        return facts.add(fact("cover.startsOn", texts.date(content.validFrom()), wide, label), 0);
    }

    private Columns fact(String key, Phrase value, double wide, double label) {
        return Columns.plain()
                .add(Paragraph.of(Role.PARAGRAPH, look.soft(), texts.text(key)), label, 0)
                .add(Paragraph.of(Role.PARAGRAPH, look.strong(), value), wide - label - 1, 1);
    }

    private Block phonePage(double wide) {
        double words = wide - QR - PANEL_GAP - 2 * PANEL_PADDING;
        Columns panel = Columns.plain()
                .add(phoneWords(), words, 0)
                .add(QrSquare.of(content.phonePage(), texts, look, QR), QR, PANEL_GAP);
        Frame frame = Frame.padding(PANEL_PADDING, PANEL_PADDING, PANEL_PADDING);
        return new Framed(
                panel, frame.filled(look.tint()).outlined(look.line(), 0.3).rounded(2));
    }

    private Stack phoneWords() {
        TextStyle title = look.strong().in(look.accent());
        return Stack.plain()
                .add(Paragraph.of(Role.PARAGRAPH, title, texts.text("phone.title")), 1.5)
                .add(Paragraph.of(Role.PARAGRAPH, look.body(), texts.text("phone.purpose")), 1.5)
                .add(typedAddress(), 1.5)
                .add(
                        Paragraph.of(Role.PARAGRAPH, look.sheetCode(), texts.language())
                                .addApart(content.printedCode(), look.sheetCode()),
                        0);
    }

    private Paragraph typedAddress() {
        Phrase sentence = texts.text("phone.typed", "|");
        int at = sentence.text().indexOf('|');
        return Paragraph.of(Role.PARAGRAPH, look.body(), sentence.language())
                .add(sentence.text().substring(0, at))
                .addApart(content.phonePage().typedAddress(), look.body())
                .add(sentence.text().substring(at + 1));
    }
}
