package org.homestretch.handout.control.typeset;

/**
 * A color.
 *
 * @param rgb as 0xRRGGBB
 */
public record Ink(int rgb) {

    public static final Ink BLACK = new Ink(0);
    public static final Ink WHITE = new Ink(0xFFFFFF);

    private static final int FULL = 0xFF;
    private static final int HEX = 16;

    /** @param hex such as {@code #0d5c63} */
    public static Ink of(String hex) {
        return new Ink(Integer.parseInt(hex.substring(1), HEX));
    }

    /** As {@code #rrggbb}. */
    public String hex() {
        return "#%06x".formatted(rgb);
    }

    /** This color on white paper, thinned to that share. */
    public Ink thinned(double share) {
        return new Ink(thinned(red(), share) << 16 | thinned(green(), share) << 8 | thinned(blue(), share));
    }

    private static int thinned(float part, double share) {
        return (int) Math.round(FULL * (1 - share * (1 - part)));
    }

    /** Between 0 and 1, as the others are. */
    float red() {
        return (rgb >> 16 & FULL) / (float) FULL;
    }

    float green() {
        return (rgb >> 8 & FULL) / (float) FULL;
    }

    float blue() {
        return (rgb & FULL) / (float) FULL;
    }
}
