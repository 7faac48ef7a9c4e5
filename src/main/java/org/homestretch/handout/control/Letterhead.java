package org.homestretch.handout.control;

import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Figure;
import org.homestretch.handout.control.typeset.Frame;
import org.homestretch.handout.control.typeset.Framed;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Paragraph.Align;
import org.homestretch.handout.control.typeset.PhotoFile;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Setting;
import org.homestretch.handout.control.typeset.Space;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag.Role;

/** The clinic's logo and name and where to find it, at the top of the first page. */
final class Letterhead {

    private static final double ADDRESS = 82;
    private static final double LOGO_WIDTH = 40;
    private static final double LOGO_HEIGHT = 20;
    private static final double GAP = 4;

    private final HandoutContent.Clinic clinic;
    private final HandoutTexts texts;
    private final Look look;
    private final Setting setting;
    private final double width;

    Letterhead(HandoutContent content, HandoutTexts texts, Look look, Setting setting, double width) {
        this.clinic = content.clinic();
        this.texts = texts;
        this.look = look;
        this.setting = setting;
        this.width = width;
    }

    /** The name stands beside the logo, or above it where a word of it would be broken there. */
    Block block() {
        Paragraph name = Paragraph.of(Role.PARAGRAPH, look.clinicName(), texts.typed(clinic.name()));
        Columns columns = Columns.plain();
        double room = width - ADDRESS - GAP;
        if (clinic.logo() != null) {
            double logo = width(clinic.logo(), LOGO_WIDTH, LOGO_HEIGHT);
            columns.add(logo(clinic.logo(), texts, look, logo), logo, 0);
            room -= logo + GAP;
        }
        Stack head = Stack.plain();
        boolean beside = name.widestWord(setting) <= room;
        if (!beside) {
            head.add(name, GAP / 2);
        }
        columns.add(beside ? name : new Space(0), room, GAP).add(address(), ADDRESS, GAP);
        return new Framed(head.add(columns, 0), Frame.padding(0, 0, 2.8).lineBelow(look.accent(), 0.8));
    }

    /** The width with which it fits into that room. */
    static double width(HandoutContent.Photo logo, double most, double highest) {
        return Math.min(most, highest * logo.aspect());
    }

    static Figure logo(HandoutContent.Photo logo, HandoutTexts texts, Look look, double width) {
        Phrase description = new Phrase(logo.description(), texts.language());
        return Figure.of(PhotoFile.of(logo.bytes(), look.isGray()), description, width, width / logo.aspect());
    }

    private Paragraph address() {
        Paragraph address =
                Paragraph.of(Role.PARAGRAPH, look.body(), texts.language()).aligned(Align.END);
        for (String line : clinic.addressLines()) {
            address.addApart(line, look.body()).newLine();
        }
        return address.add(texts.text("cover.phone", clinic.wholePhone()));
    }
}
