package org.homestretch.handout.control.typeset;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The letters of a paragraph as they will be set: only those that a font has, Arabic ones in the form that their neighbors
 * ask for, each with its width. They stand in the order in which they are read.
 */
final class Letterpress {

    private static final char LINE_END = '\n';
    private static final char NO_MARK = 0;

    private final StringBuilder letters = new StringBuilder();
    private final String text;
    private final List<Run> runs = new ArrayList<>();
    private final TextStyle style;
    private final Locale language;
    private final Fonts fonts;
    private int[] runOf = new int[64];
    private double[] widths = new double[64];
    private FontFamily[] families = new FontFamily[64];
    /** Whether any letters or the paragraph itself are written from right to left. */
    private final boolean mixed;

    Letterpress(List<Run> runs, TextStyle style, Locale language, Fonts fonts) {
        this.style = style;
        this.language = language;
        this.fonts = fonts;
        this.mixed = isFromRight() || runs.stream().anyMatch(Letterpress::isFromRight);
        runs.forEach(this::add);
        this.text = letters.toString();
    }

    private static boolean isFromRight(Run run) {
        return Direction.isFromRight(run.language()) || !Direction.isPlain(run.text());
    }

    private void add(Run run) {
        runs.add(run);
        boolean fromRight = Direction.isFromRight(run.language()) && !run.apart();
        if (mixed && (run.apart() || fromRight != isFromRight())) {
            set(fromRight ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
            pieces(run.text());
            set(Direction.BACK);
        } else {
            pieces(run.text());
        }
    }

    /** Between the marks that keep words in their order, and between the lines. */
    private void pieces(String words) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char mark = mark(words.charAt(i));
            if (mark != NO_MARK) {
                set(shaped(words.substring(from, i)));
                set(mark);
                from = i + 1;
            }
        }
        set(shaped(words.substring(from)));
    }

    private static char mark(char letter) {
        return switch (letter) {
            case LINE_END -> LINE_END;
            case Direction.ORDERED -> Direction.LEFT_TO_RIGHT;
            case Direction.ORDERED_END -> Direction.BACK;
            default -> NO_MARK;
        };
    }

    private void set(char mark) {
        set(String.valueOf(mark));
    }

    private String shaped(String words) {
        String printable = new Letters(fonts).printable(words);
        if (Direction.isPlain(printable)) {
            return printable;
        }
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE
                            | ArabicShaping.TEXT_DIRECTION_LOGICAL
                            | ArabicShaping.LENGTH_GROW_SHRINK)
                    .shape(printable);
        } catch (ArabicShapingException impossible) {
            throw new IllegalStateException("a text may become shorter", impossible);
        }
    }

    private void set(String more) {
        int first = letters.length();
        letters.append(more);
        grow(letters.length());
        TextStyle look = runs.get(runs.size() - 1).style();
        for (int i = first; i < letters.length(); i++) {
            runOf[i] = runs.size() - 1;
            if (hasShape(letters.charAt(i))) {
                int letter = letters.codePointAt(i);
                families[i] = fonts.family(letter);
                widths[i] = width(letter, families[i], look);
            } else {
                families[i] = i == 0 ? FontFamily.LATIN : families[i - 1];
            }
        }
    }

    private static boolean hasShape(char unit) {
        return unit != LINE_END && !Direction.isMark(unit) && !Character.isLowSurrogate(unit);
    }

    private double width(int letter, FontFamily family, TextStyle look) {
        return fonts.program(family, look.bold()).advance(letter) * look.size() * Lengths.MILLIMETERS_PER_POINT
                + look.spacing();
    }

    private void grow(int length) {
        if (length > runOf.length) {
            int larger = Math.max(length, 2 * runOf.length);
            runOf = Arrays.copyOf(runOf, larger);
            widths = Arrays.copyOf(widths, larger);
            families = Arrays.copyOf(families, larger);
        }
    }

    boolean isFromRight() {
        return Direction.isFromRight(language);
    }

    /** Whether all letters are read from left to right. */
    boolean isPlain() {
        return !mixed;
    }

    String text() {
        return text;
    }

    Run run(int place) {
        return runs.get(runOf[place]);
    }

    /** In millimeters. */
    double width(int place) {
        return widths[place];
    }

    double width(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths[i];
        }
        return sum;
    }

    FontFamily family(int place) {
        return families[place];
    }

    /** Whether letters at both places can be set in one go. */
    boolean isAlike(int one, int other) {
        return runOf[one] == runOf[other] && families[one] == families[other];
    }

    /** The style of a line without letters. */
    TextStyle style() {
        return style;
    }
}
