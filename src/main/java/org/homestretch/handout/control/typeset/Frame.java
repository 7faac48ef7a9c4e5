package org.homestretch.handout.control.typeset;

/**
 * What is drawn around a block. All of it is decoration.
 *
 * @param fill background, or null
 * @param sides padding left and right, as the others are
 * @param outline around all of it, or null
 * @param dashed whether the outline is one to cut along
 * @param over a line along the upper edge, or null; {@code under} along the lower one, {@code start} along the side on which the
 *     language begins
 */
public record Frame(
        double above,
        double sides,
        double below,
        Ink fill,
        double radius,
        Edge outline,
        boolean dashed,
        Edge over,
        Edge under,
        Edge start) {

    /** A line. */
    public record Edge(Ink ink, double thickness) {}

    /** Nothing but space. */
    public static Frame padding(double above, double sides, double below) {
        return new Frame(above, sides, below, null, 0, null, false, null, null, null);
    }

    public Frame filled(Ink ink) {
        return new Frame(above, sides, below, ink, radius, outline, dashed, over, under, start);
    }

    public Frame rounded(double other) {
        return new Frame(above, sides, below, fill, other, outline, dashed, over, under, start);
    }

    public Frame outlined(Ink ink, double thickness) {
        return new Frame(above, sides, below, fill, radius, new Edge(ink, thickness), dashed, over, under, start);
    }

    /** Outlined with dashes. */
    public Frame toCut(Ink ink, double thickness) {
        return new Frame(above, sides, below, fill, radius, new Edge(ink, thickness), true, over, under, start);
    }

    public Frame lineAbove(Ink ink, double thickness) {
        return new Frame(above, sides, below, fill, radius, outline, dashed, new Edge(ink, thickness), under, start);
    }

    public Frame lineBelow(Ink ink, double thickness) {
        return new Frame(above, sides, below, fill, radius, outline, dashed, over, new Edge(ink, thickness), start);
    }

    public Frame lineAtStart(Ink ink, double thickness) {
        return new Frame(above, sides, below, fill, radius, outline, dashed, over, under, new Edge(ink, thickness));
    }

    /** What a line at the start takes of the width. */
    double indent() {
        return start == null ? 0 : start.thickness();
    }
}
