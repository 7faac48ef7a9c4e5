package org.homestretch.handout.control.typeset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The font files of the application, each read when the first handout needs it and then kept. */
public final class Fonts {

    private final String folder;
    private final Map<String, FontProgram> programs = new ConcurrentHashMap<>();

    /** @param folder of the class path that holds the fonts, ending in a slash */
    public Fonts(String folder) {
        this.folder = folder;
    }

    /** @throws MissingFontException if the file is not in the application or cannot be read (H-10) */
    FontProgram program(FontFamily family, boolean bold) {
        return programs.computeIfAbsent(family.file(bold), file -> new FontProgram(family.fontName(), folder + file));
    }

    /** The family that shows the letter: the one of its script, or the Latin one where that does not have it. */
    FontFamily family(int letter) {
        FontFamily claiming = FontFamily.claiming(letter);
        return claiming == FontFamily.LATIN || has(claiming, letter) ? claiming : FontFamily.LATIN;
    }

    boolean has(FontFamily family, int letter) {
        return program(family, false).has(letter);
    }

    /** Whether a handout needed the family before. */
    boolean isRead(FontFamily family) {
        return programs.containsKey(family.file(false));
    }
}
