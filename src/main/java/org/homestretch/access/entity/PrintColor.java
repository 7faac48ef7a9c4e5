package org.homestretch.access.entity;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A color on white paper, in sRGB with channels from 0 to 255. Its contrast is that of WCAG 2.2, by the definitions of <a
 * href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">relative luminance</a> and <a
 * href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">contrast ratio</a>.
 */
public record PrintColor(int red, int green, int blue) implements Serializable {

    /** What words of the usual size need to be read (WCAG 2.2, success criterion 1.4.3). */
    public static final double CONTRAST_MIN = 4.5;

    /** How much of the color is in the ground that stands behind words of the same color. */
    public static final double SHARE_IN_TINT = 0.08;

    private static final int FULL = 255;
    private static final PrintColor WHITE = new PrintColor(FULL, FULL, FULL);
    private static final Pattern FORM = Pattern.compile("#?([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");
    private static final int HEXADECIMAL = 16;

    public PrintColor {
        if (Math.min(red, Math.min(green, blue)) < 0 || Math.max(red, Math.max(green, blue)) > FULL) {
            throw new IllegalArgumentException("no color: " + red + ", " + green + ", " + blue);
        }
    }

    /** Reads {@code #rrggbb}, with or without its sign; empty if it is nothing of that. */
    public static Optional<PrintColor> read(String typed) {
        Matcher form = FORM.matcher(typed.strip());
        return form.matches()
                ? Optional.of(new PrintColor(channel(form, 1), channel(form, 2), channel(form, 3)))
                : Optional.empty();
    }

    private static int channel(Matcher form, int group) {
        return Integer.parseInt(form.group(group), HEXADECIMAL);
    }

    /** As {@code #rrggbb} in small letters. */
    public String code() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /** The light ground of the same hue. */
    public PrintColor tint() {
        return new PrintColor(tinted(red), tinted(green), tinted(blue));
    }

    private static int tinted(int channel) {
        return (int) Math.round(FULL - SHARE_IN_TINT * (FULL - channel));
    }

    /** How well words in this color are read where that is hardest, on white or on its own tint: 1 (not at all) to 21. */
    public double contrast() {
        return Math.min(contrastWith(WHITE), contrastWith(tint()));
    }

    /** 1 (the same color) to 21 (black and white), whichever of the two is the ground. */
    public double contrastWith(PrintColor other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = (double) channel / FULL;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
