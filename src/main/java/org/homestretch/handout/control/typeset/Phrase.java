package org.homestretch.handout.control.typeset;

import java.util.Locale;

/**
 * Words of the handout with the language that they are really in, so that readers aloud speak them rightly where a
 * translation is missing (H-17).
 */
public record Phrase(String text, Locale language) {

    /** Letters of a word that is short enough to stay with its number in any column. */
    private static final int SHORT = 10;

    static final char BLANK_WITHOUT_BREAK = '\u00a0';
    private static final char TIMES = '×';

    /** The same words on one line, if the line is wide enough for them. */
    public Phrase undivided() {
        return new Phrase(text.replace(' ', BLANK_WITHOUT_BREAK), language);
    }

    /** The same words with each number on one line with a short word or a multiplication sign behind it. */
    public Phrase withWholeNumbers() {
        StringBuilder whole = new StringBuilder(text);
        for (int i = 1; i + 1 < whole.length(); i++) {
            if (whole.charAt(i) == ' ' && isWholeAround(i)) {
                whole.setCharAt(i, BLANK_WITHOUT_BREAK);
            }
        }
        return new Phrase(whole.toString(), language);
    }

    private boolean isWholeAround(int blank) {
        char before = text.charAt(blank - 1);
        return before == TIMES
                || Character.isDigit(before) && (text.charAt(blank + 1) == TIMES || isShortWord(blank + 1));
    }

    private boolean isShortWord(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > start && end - start <= SHORT;
    }

    @Override
    public String toString() {
        return text;
    }
}
