package org.homestretch.exercise.control.figure;

/** The colors of a figure: for the screen and color print, for gray print, and for weak eyes or bad copiers. */
public enum Palette {
    COLOR(
            "#efc3a2", "#4a3830", "#4c97a9", "#3b4a67", "#cfe3da", "#d9c3a3", "#e9edf0", "#c3ccd2", "#f3e3bf",
            "#d98a2b", "#b5487a", "#d24d2e", 0.66),
    GRAY(
            "#e6e6e6", "#3c3c3c", "#a3a3a3", "#5a5a5a", "#ececec", "#d2d2d2", "#f1f1f1", "#bdbdbd", "#f0f0f0",
            "#7a7a7a", "#7a7a7a", "#1c1c1c", 0.5),
    HIGH_CONTRAST(
            "#ffffff", "#000000", "#c4c4c4", "#303030", "#ffffff", "#ffffff", "#f4f4f4", "#000000", "#ffffff",
            "#000000", "#000000", "#000000", 0);

    private static final double FAR = 0.84;

    private final String[] fills;
    private final double outline;

    Palette(
            String skin,
            String hair,
            String shirt,
            String shorts,
            String mat,
            String furniture,
            String wall,
            String floor,
            String cushion,
            String strap,
            String band,
            String motion,
            double outline) {
        this.fills = new String[] {
            skin, hair, hair, shirt, shorts, mat, furniture, wall, floor, cushion, strap, band, motion, "#ffffff",
            motion
        };
        this.outline = outline;
    }

    /** The color of a shape's inside; what belongs to the far side of the body is darker. */
    String fill(Ink ink, boolean far) {
        String color = fills[ink.ordinal()];
        return far ? shaded(color, FAR) : color;
    }

    /** The color of a shape's edge: the same, darker. */
    String edge(Ink ink, boolean far) {
        return ink == Ink.BADGE ? fills[Ink.BADGE_MARK.ordinal()] : shaded(fill(ink, far), outline);
    }

    private static String shaded(String color, double share) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        int red = (int) Math.round((rgb >> 16 & 255) * share);
        int green = (int) Math.round((rgb >> 8 & 255) * share);
        int blue = (int) Math.round((rgb & 255) * share);
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}
