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

    private static final double MILLIMETERS_PER_POINT = 25.4 / 72;
    private static final char LINE_END = '\n';

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final TextStyle style;
    private final Locale language;
    private final Fonts fonts;
    private int[] runOf = new int[64];
    private double[] widths = new double[64];
    private FontFamily[] families = new FontFamily[64];
    private final boolean plain;

    Letterpress(List<Run> runs, TextStyle style, Locale language, Fonts fonts) {
        this.style = style;
        this.language = language;
        this.fonts = fonts;
        runs.forEach(this::add);
        this.plain = !isFromRight() && Direction.isPlain(text);
    }

    private void add(Run run) {
        runs.add(run);
        boolean turned = Direction.isFromRight(run.language()) != isFromRight();
        if (run.apart() || turned) {
            boolean fromRight = !run.apart() && Direction.isFromRight(run.language());
            set(String.valueOf(fromRight ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT));
            pieces(run.text());
            set(String.valueOf(Direction.BACK));
        } else {
            pieces(run.text());
        }
    }

    /** Between the marks that keep words in their order, and between the lines. */
    private void pieces(String words) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == Direction.ORDERED || letter == Direction.ORDERED_END || letter == LINE_END) {
                set(shaped(words.substring(from, i)));
                set(String.valueOf(
                        letter == LINE_END
                                ? LINE_END
                                : letter == Direction.ORDERED ? Direction.LEFT_TO_RIGHT : Direction.BACK));
                from = i + 1;
            }
        }
        set(shaped(words.substring(from)));
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

    private void set(String letters) {
        int first = text.length();
        text.append(letters);
        grow(text.length());
        TextStyle look = runs.get(runs.size() - 1).style();
        for (int i = first; i < text.length(); i++) {
            runOf[i] = runs.size() - 1;
            char unit = text.charAt(i);
            if (unit == LINE_END || Direction.isMark(unit) || Character.isLowSurrogate(unit)) {
                families[i] = i == 0 ? FontFamily.LATIN : families[i - 1];
            } else {
                int letter = text.codePointAt(i);
                families[i] = fonts.family(letter);
                widths[i] =
                        fonts.program(families[i], look.bold()).advance(letter) * look.size() * MILLIMETERS_PER_POINT
                                + look.spacing();
            }
        }
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
        return plain;
    }

    String text() {
        return text.toString();
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
