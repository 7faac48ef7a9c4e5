package org.homestretch.handout.control;

import java.util.stream.Stream;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Setting;
import org.homestretch.handout.control.typeset.Tag.Role;

/** What stands below the figures of an exercise where both sides are shown, each on one line. */
final class Captions {

    private final HandoutTexts texts;
    private final Look look;
    private final Setting setting;
    /** Not a number until asked for. */
    private double width = Double.NaN;

    Captions(HandoutTexts texts, Look look, Setting setting) {
        this.texts = texts;
        this.look = look;
        this.setting = setting;
    }

    Phrase of(String key) {
        return texts.text(key).undivided();
    }

    /** Of the longest, in millimeters. */
    double width() {
        if (Double.isNaN(width)) {
            width = Stream.of("figure.RIGHT", "figure.LEFT")
                    .map(key -> Paragraph.of(Role.PARAGRAPH, look.soft(), of(key)))
                    .mapToDouble(caption -> caption.widestWord(setting))
                    .reduce(0, Math::max);
        }
        return width;
    }

    Look look() {
        return look;
    }
}
