package org.homestretch.handout.control.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that are broken into lines. Text is taken for text, whatever it contains (H-9). */
public final class Paragraph implements Block {

    private final Tag tag;
    private final TextStyle style;
    private final Locale language;
    private final List<Run> runs = new ArrayList<>();
    /** Parts in another language, each an element of its own. */
    private final Map<Run, Tag> foreign = new IdentityHashMap<>();

    private Align align = Align.START;
    private LineBreaker breaker;
    /** Plans ask for the same widths again and again. */
    private final Map<Double, Laid> known = new HashMap<>();

    /** Where the lines are put in their column. */
    public enum Align {
        START,
        CENTER,
        END
    }

    private Paragraph(Tag tag, TextStyle style, Locale language) {
        this.tag = tag;
        this.style = style;
        this.language = language;
    }

    /** An empty paragraph; what is added is in that style unless it says otherwise. */
    public static Paragraph of(Tag.Role role, TextStyle style, Locale language) {
        return new Paragraph(Tag.of(role, language), style, language);
    }

    public static Paragraph of(Tag.Role role, TextStyle style, Phrase words) {
        return of(role, style, words.language()).add(words);
    }

    public Paragraph add(Phrase words) {
        return add(words, style);
    }

    public Paragraph add(Phrase words, TextStyle other) {
        return add(new Run(words.text(), other, words.language(), false));
    }

    /** In the language of the paragraph. */
    public Paragraph add(String words) {
        return add(words, style);
    }

    public Paragraph add(String words, TextStyle other) {
        return add(new Run(words, other, language, false));
    }

    /** Such as an address, which is written from left to right in every language. */
    public Paragraph addApart(String words, TextStyle other) {
        return add(new Run(words, other, language, true));
    }

    /** What follows begins a new line. */
    public Paragraph newLine() {
        return add("\n");
    }

    public Paragraph aligned(Align other) {
        align = other;
        return this;
    }

    private Paragraph add(Run run) {
        runs.add(run);
        return this;
    }

    @Override
    public Laid lay(Setting setting, double width) {
        return known.computeIfAbsent(
                width, wide -> new LaidLines(this, breaker(setting).lines(wide), wide, isAtRight(setting)));
    }

    private LineBreaker breaker(Setting setting) {
        if (breaker == null) {
            breaker = new LineBreaker(new Letterpress(runs, style, language, setting.fonts()));
        }
        return breaker;
    }

    /** The width under which a word would be broken, in millimeters. */
    public double widestWord(Setting setting) {
        return breaker(setting).widestWord();
    }

    private boolean isAtRight(Setting setting) {
        return (align == Align.END) != setting.fromRight();
    }

    Tag tag() {
        return tag;
    }

    Locale language() {
        return language;
    }

    boolean isCentered() {
        return align == Align.CENTER;
    }

    Tag foreign(Run run) {
        return foreign.computeIfAbsent(run, words -> Tag.of(Tag.Role.SPAN, words.language()));
    }
}
