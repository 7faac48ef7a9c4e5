package org.homestretch.program.control;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** A way to say something of a dose in a typed line, and what it means. */
record DosageWord(Pattern pattern, BiConsumer<SaidDosage, TypedPiece> meaning) {

    /** A whole number; "1.5" and "1,5" are none. */
    static final String NUMBER = "\\d++(?![.,]\\d)";

    static final String MINUTES = "(?<min>m|mins?|minutes?|'|′)(?!\\p{L})";
    private static final String SECONDS = "(?:s|secs?|seconds?|\"|″)(?!\\p{L})";
    private static final String UNIT = "(?:" + SECONDS + "|" + MINUTES + ")";

    /** "20 s" or "2 min". */
    static final String TIME = "(?<time>" + NUMBER + ") ?" + UNIT;

    /** The same, and a bare number means seconds. */
    static final String TIME_OR_SECONDS = "(?<time>" + NUMBER + ")(?: ?" + UNIT + "|(?![\\p{L}\\d]))";

    static DosageWord of(String regex, BiConsumer<SaidDosage, TypedPiece> meaning) {
        return new DosageWord(Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), meaning);
    }
}
