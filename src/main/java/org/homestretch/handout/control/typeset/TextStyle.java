package org.homestretch.handout.control.typeset;

/**
 * How words look.
 *
 * @param size of the letters in points
 * @param spacing between the letters in millimeters, beside the usual one
 * @param lineHeight distance of two lines as a multiple of the size
 */
public record TextStyle(double size, boolean bold, Ink ink, double spacing, double lineHeight) {

    private static final double LOOSE = 1.3;
    private static final double TIGHT = 1.2;

    public static TextStyle of(double size, Ink ink) {
        return new TextStyle(size, false, ink, 0, LOOSE);
    }

    public TextStyle strong() {
        return new TextStyle(size, true, ink, spacing, lineHeight);
    }

    public TextStyle weak() {
        return new TextStyle(size, false, ink, spacing, lineHeight);
    }

    public TextStyle in(Ink other) {
        return new TextStyle(size, bold, other, spacing, lineHeight);
    }

    public TextStyle sized(double other) {
        return new TextStyle(other, bold, ink, spacing, lineHeight);
    }

    public TextStyle spaced(double millimeters) {
        return new TextStyle(size, bold, ink, millimeters, lineHeight);
    }

    /** For headings and narrow columns. */
    public TextStyle tight() {
        return new TextStyle(size, bold, ink, spacing, TIGHT);
    }
}
