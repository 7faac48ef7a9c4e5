package org.homestretch.handout.control.typeset;

/**
 * The fonts of the handout, each for the letters of its scripts. Names in all of them print as they are written (H-19).
 */
enum FontFamily {
    /** Latin, Greek and Cyrillic letters, digits, and whatever the others do not claim. */
    LATIN("Noto Sans", "noto-sans", true),
    ARABIC(
            "Noto Sans Arabic",
            "noto-sans-arabic",
            true,
            0x0600,
            0x06FF,
            0x0750,
            0x077F,
            0x08A0,
            0x08FF,
            0xFB50,
            0xFDFF,
            0xFE70,
            0xFEFE),
    HEBREW("Noto Sans Hebrew", "noto-sans-hebrew", true, 0x0590, 0x05FF, 0xFB1D, 0xFB4F),
    DEVANAGARI("Noto Sans Devanagari", "noto-sans-devanagari", true, 0x0900, 0x097F, 0xA8E0, 0xA8FF),
    /** Chinese, Japanese and Korean. Ten times as big as the others, so it is only read when a name needs it. */
    CJK(
            "Droid Sans Fallback",
            "droid-sans-fallback",
            false,
            0x1100,
            0x11FF,
            0x2E80,
            0x9FFF,
            0xAC00,
            0xD7A3,
            0xF900,
            0xFAFF,
            0xFE30,
            0xFE4F,
            0xFF01,
            0xFFEF);

    private static final String NORMAL = "-400.ttf";
    private static final String STRONG = "-700.ttf";

    private final String fontName;
    private final String file;
    private final boolean bold;
    private final int[] ranges;

    /** @param ranges first and last letter of each range that it claims */
    FontFamily(String fontName, String file, boolean bold, int... ranges) {
        this.fontName = fontName;
        this.file = file;
        this.bold = bold;
        this.ranges = ranges;
    }

    /** The family that a letter is looked for in. */
    static FontFamily claiming(int letter) {
        for (FontFamily family : values()) {
            for (int i = 0; i < family.ranges.length; i += 2) {
                if (letter >= family.ranges[i] && letter <= family.ranges[i + 1]) {
                    return family;
                }
            }
        }
        return LATIN;
    }

    String fontName() {
        return fontName;
    }

    /** The file of that face; a family without a bold one shows its only one. */
    String file(boolean strong) {
        return file + (strong && bold ? STRONG : NORMAL);
    }
}
