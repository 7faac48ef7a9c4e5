package org.homestretch.program.control;

import org.homestretch.program.boundary.DosageLineException;

/** How a band or weight is said in a line: "red band", "1.5 kg", and in quotes whatever else there is to say. */
final class ResistanceWords {

    private static final String THING =
            "(?:bands?|therabands?|tubes?|tubing|loops?|weights?|dumbbells?|cuffs?|bottles?|bars?)";

    /** What needs no quotes: a weight, or a thing with up to three words before it. */
    static final String PLAIN = "(?:\\d++(?:[.,]\\d++)? ?(?:kg|lbs?|g)\\b(?: " + THING + "\\b)?"
            + "|(?:\\p{L}[\\p{L}-]*+ ){0,3}?" + THING + "\\b)";

    private ResistanceWords() {}

    static String written(String resistance) {
        return isUnderstoodAlone(resistance) ? resistance : "with \"" + resistance.replace("\"", "\"\"") + '"';
    }

    private static boolean isUnderstoodAlone(String resistance) {
        try {
            return new DosageLineReader(resistance, false).read().saysOnlyResistance(resistance)
                    && new DosageLineReader(resistance, true).read().saysOnlyResistance(resistance);
        } catch (DosageLineException other) {
            return false;
        }
    }

    /** What stands between the quotes. */
    static String unquoted(String quoted) {
        return quoted.replace("\"\"", "\"");
    }
}
