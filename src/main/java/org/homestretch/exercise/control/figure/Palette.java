package org.homestretch.exercise.control.figure;

/** The colors of a figure. */
public enum Palette {
    /** For the screen and for color print. */
    COLOR(0.66),
    /** For gray print. */
    GRAY(0.5),
    /** For weak eyes and bad copiers: black edges, little else. */
    HIGH_CONTRAST(0);

    /** How bright the far side of the body is, as a share of the near side. */
    private static final double FAR = 0.84;

    private final double edge;

    /** @param edge how bright an edge is, as a share of its shape */
    Palette(double edge) {
        this.edge = edge;
    }

    String fill(Ink ink, boolean far) {
        return fill(ink, far, Look.USUAL);
    }

    String edge(Ink ink, boolean far) {
        return edge(ink, far, Look.USUAL);
    }

    String fill(Ink ink, boolean far, Look look) {
        String color = this == COLOR ? look.color(ink) : ink.color(this);
        return far ? shaded(color, FAR) : color;
    }

    String edge(Ink ink, boolean far, Look look) {
        return ink == Ink.BADGE ? Ink.BADGE_MARK.color(this) : shaded(fill(ink, far, look), edge);
    }

    private static String shaded(String color, double share) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        long red = Math.round((rgb >> 16 & 255) * share);
        long green = Math.round((rgb >> 8 & 255) * share);
        long blue = Math.round((rgb & 255) * share);
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}
