package org.homestretch.exercise.control.figure;

/** What a shape is, with its color in each palette: color, gray, high contrast. */
enum Ink {
    SKIN("#efc3a2", "#e6e6e6", "#ffffff"),
    HAIR("#4a3830", "#3c3c3c", "#000000"),
    FACE("#4a3830", "#3c3c3c", "#000000"),
    SHIRT("#4c97a9", "#a3a3a3", "#c4c4c4"),
    SHORTS("#3b4a67", "#5a5a5a", "#303030"),
    MAT("#cfe3da", "#ececec", "#ffffff"),
    FURNITURE("#d9c3a3", "#d2d2d2", "#ffffff"),
    METAL("#8b98a5", "#8c8c8c", "#ffffff"),
    WALL("#e9edf0", "#f1f1f1", "#f4f4f4"),
    FLOOR("#c3ccd2", "#bdbdbd", "#000000"),
    CUSHION("#f3e3bf", "#f0f0f0", "#ffffff"),
    TOWEL("#f4f7f8", "#f8f8f8", "#ffffff"),
    STRAP("#d98a2b", "#7a7a7a", "#000000"),
    BAND("#b5487a", "#7a7a7a", "#000000"),
    MUSCLE("#cf3a4f", "#f2f2f2", "#ffffff"),
    MUSCLE_BESIDE("#f0a9ac", "#f2f2f2", "#ffffff"),
    MUSCLE_MARK("#cf3a4f", "#2a2a2a", "#000000"),
    MOTION("#d24d2e", "#1c1c1c", "#000000"),
    BADGE("#ffffff", "#ffffff", "#ffffff"),
    BADGE_MARK("#4a5c6b", "#3c3c3c", "#000000");

    private final String[] colors;

    Ink(String... colors) {
        this.colors = colors;
    }

    String color(Palette palette) {
        return colors[palette.ordinal()];
    }
}
