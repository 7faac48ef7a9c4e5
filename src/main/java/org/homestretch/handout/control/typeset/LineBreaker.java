package org.homestretch.handout.control.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines: after blanks and dashes and between ideographs. An address stays on one line if it can, and so
 * does what blanks without a break hold together; what is wider than a line is broken at its signs or those blanks, or inside a
 * word.
 */
final class LineBreaker {

    private final Letterpress letters;
    private final String text;

    LineBreaker(Letterpress letters) {
        this.letters = letters;
        this.text = letters.text();
    }

    /** At least one line, also for no words. */
    List<Line> lines(double width) {
        List<Line> lines = new ArrayList<>();
        int first = 0;
        do {
            int end = end(first, width);
            lines.add(line(first, end));
            first = end;
        } while (first < text.length());
        return lines;
    }

    /** Of what is never broken if there is room. */
    double widestWord() {
        double widest = 0;
        double used = 0;
        for (int i = 0; i < text.length(); i++) {
            used += isBlank(i) ? 0 : letters.width(i);
            widest = Math.max(widest, used);
            if (text.charAt(i) == '\n' || canEndAfter(i)) {
                used = 0;
            }
        }
        return widest;
    }

    /** Where the next line begins. */
    private int end(int first, double width) {
        double used = 0;
        int lastBreak = first;
        int emergency = first;
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                return i + 1;
            }
            used += letters.width(i);
            if (used > width + Lengths.ROUNDING && text.charAt(i) != ' ') {
                int end = Math.max(lastBreak, lastBreak > first ? 0 : emergency);
                return end > first ? end : insideWord(first, i);
            }
            if (canEndAfter(i)) {
                lastBreak = i + 1;
            } else if (canBreakAfter(i)) {
                emergency = i + 1;
            }
        }
        return text.length();
    }

    private int insideWord(int first, int place) {
        int end = Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
        return Math.max(end, first + Character.charCount(text.codePointAt(first)));
    }

    private boolean canEndAfter(int place) {
        char letter = text.charAt(place);
        if (letter == ' ') {
            return true;
        }
        if (place + 1 >= text.length() || letters.run(place).apart()) {
            return false;
        }
        char next = text.charAt(place + 1);
        boolean afterDash = (letter == '-' || letter == '\u2013' || letter == '/')
                && place > 0
                && Character.isLetter(text.charAt(place - 1))
                && Character.isLetter(next);
        return afterDash || isIdeograph(letter) || isIdeograph(next);
    }

    /** Rather than inside a word, where something is wider than a line. */
    private boolean canBreakAfter(int place) {
        char letter = text.charAt(place);
        return letter == Phrase.BLANK_WITHOUT_BREAK || letters.run(place).apart() && isSign(letter);
    }

    private static boolean isSign(char letter) {
        return letter == '/' || letter == '.' || letter == '-';
    }

    private static boolean isIdeograph(char letter) {
        return letter >= '\u2E80' && letter <= '\u9FFF' || letter >= '\uAC00' && letter <= '\uD7A3';
    }

    private Line line(int first, int end) {
        int from = first;
        int to = end;
        while (to > from && isBlank(to - 1)) {
            to--;
        }
        while (from < to && first > 0 && text.charAt(first - 1) != '\n' && text.charAt(from) == ' ') {
            from++;
        }
        return Line.of(letters, from, to);
    }

    private boolean isBlank(int place) {
        return text.charAt(place) == ' ' || text.charAt(place) == '\n';
    }
}
