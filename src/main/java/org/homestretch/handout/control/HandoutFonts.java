package org.homestretch.handout.control;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The font files of the application, each read when the first handout needs it and then kept. */
final class HandoutFonts {

    private final String folder;
    private final Map<String, FontProgram> programs = new ConcurrentHashMap<>();

    /** @param folder of the class path that holds the fonts, ending in a slash */
    HandoutFonts(String folder) {
        this.folder = folder;
    }

    /** @throws MissingFontException if the file is not in the application or cannot be read (H-10) */
    FontProgram program(FontFamily family, int weight) {
        return programs.computeIfAbsent(family.file(weight), file -> new FontProgram(family.cssName(), folder + file));
    }

    /** The width of a letter as a share of the letters' size. */
    double advance(int letter, int weight) {
        return program(FontFamily.claiming(letter), weight).advance(letter);
    }

    boolean has(FontFamily family, int letter) {
        return program(family, FontFamily.NORMAL).has(letter);
    }
}
