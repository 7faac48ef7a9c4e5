package org.homestretch.handout.control;

import org.homestretch.access.entity.PrintColor;
import org.homestretch.handout.control.typeset.Ink;
import org.homestretch.handout.control.typeset.TextStyle;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;

/** The letters and colors of one handout, as its layout, its palette and its clinic want them. No letter is under 12 points (H-4). */
final class Look {

    /** What a clinic without a color of its own gets. */
    private static final Ink USUAL_ACCENT = Ink.of("#0d5c63");

    private static final double LINE = 0.4;

    private final Layout layout;
    private final boolean gray;
    private final Colors colors;

    /** @param rest what a day without exercises is filled with; {@code rule} that of the lines of the diary */
    private record Colors(Ink accent, Ink tint, Ink ink, Ink soft, Ink line, Ink rest, Ink rule) {}

    Look(HandoutContent content) {
        this.layout = content.options().layout();
        this.gray = content.options().palette() != Palette.COLOR;
        String own = content.clinic().accent();
        this.colors = colors(content.options().palette(), own == null ? USUAL_ACCENT : Ink.of(own));
    }

    private static Colors colors(Palette palette, Ink accent) {
        return switch (palette) {
            case COLOR ->
                new Colors(
                        accent,
                        accent.thinned(PrintColor.SHARE_IN_TINT),
                        Ink.of("#1c2526"),
                        Ink.of("#3c4748"),
                        accent.thinned(LINE),
                        Ink.of("#c9cfcf"),
                        Ink.of("#6f8587"));
            case GRAY ->
                new Colors(
                        Ink.of("#2f2f2f"),
                        Ink.of("#eeeeee"),
                        Ink.of("#1e1e1e"),
                        Ink.of("#444444"),
                        Ink.of("#b0b0b0"),
                        Ink.of("#cccccc"),
                        Ink.of("#777777"));
            case HIGH_CONTRAST ->
                new Colors(Ink.BLACK, Ink.WHITE, Ink.BLACK, Ink.BLACK, Ink.BLACK, Ink.of("#cccccc"), Ink.BLACK);
        };
    }

    /** Whether pictures are printed without their colors. */
    boolean isGray() {
        return gray;
    }

    boolean isLarge() {
        return layout == Layout.LARGE_PRINT;
    }

    private double size(double usual, double large) {
        return isLarge() ? large : usual;
    }

    TextStyle body() {
        return TextStyle.of(size(12, 18), colors.ink());
    }

    /** Beside what matters more. */
    TextStyle soft() {
        return body().in(colors.soft());
    }

    TextStyle strong() {
        return body().strong();
    }

    TextStyle heading1() {
        return heading(size(22, 30));
    }

    TextStyle heading2() {
        return heading(size(16, 24));
    }

    TextStyle heading3() {
        return heading(size(14, 22));
    }

    /** Below a heading that is small itself. */
    TextStyle heading4() {
        return heading(size(13, 20));
    }

    TextStyle heading(double size) {
        return TextStyle.of(size, colors.accent()).strong().tight();
    }

    /** The part of a session that exercises belong to. */
    TextStyle phase() {
        return heading(size(14, 18)).in(colors.soft());
    }

    TextStyle clinicName() {
        return heading(size(17, 22));
    }

    TextStyle sheetCode() {
        return TextStyle.of(size(18, 24), colors.ink()).strong().spaced(0.4);
    }

    Ink accent() {
        return colors.accent();
    }

    /** Background of what should be found at once. */
    Ink tint() {
        return colors.tint();
    }

    Ink ink() {
        return colors.ink();
    }

    Ink softInk() {
        return colors.soft();
    }

    Ink line() {
        return colors.line();
    }

    Ink rest() {
        return colors.rest();
    }

    /** Of what the patient writes on or between. */
    Ink rule() {
        return colors.rule();
    }
}
