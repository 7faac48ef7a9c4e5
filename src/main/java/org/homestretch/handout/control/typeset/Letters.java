package org.homestretch.handout.control.typeset;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * What people typed, in letters that the fonts have: a PDF/UA file must not contain a letter without a shape, and a name
 * must not print as boxes (H-19). Letters of scripts without a font are written in Latin ones; emoji and other signs that
 * carry no word are left out.
 */
final class Letters {

    private static final class Romanizing {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; NFC");
    }

    private final Fonts fonts;

    Letters(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The text with composed accents, without control characters and without what no font has. */
    String printable(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Form.NFC).codePoints().forEach(letter -> append(printable, letter));
        return printable.toString();
    }

    /** Most texts have nothing to look at more closely. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~') {
                return false;
            }
        }
        return true;
    }

    private void append(StringBuilder printable, int letter) {
        if (Character.isWhitespace(letter)) {
            printable.append(' ');
        } else if (isShown(letter)) {
            printable.appendCodePoint(letter);
        } else if (Character.isDigit(letter)) {
            printable.append(Character.getNumericValue(letter));
        } else if (Character.isLetter(letter)) {
            Romanizing.TO_LATIN
                    .transliterate(Character.toString(letter))
                    .codePoints()
                    .filter(this::isShown)
                    .forEach(printable::appendCodePoint);
        }
    }

    private boolean isShown(int letter) {
        if (Character.isISOControl(letter) || isDirectionOverride(letter) || isVowelMark(letter)) {
            return false;
        }
        return fonts.has(fonts.family(letter), letter);
    }

    /** Marks over Arabic and Hebrew letters, which are not placed; both are usually written without them. */
    private static boolean isVowelMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK
                && (letter >= 0x0591 && letter <= 0x05C7 || letter >= 0x064B && letter <= 0x0670);
    }

    /** Explicit direction marks could make a note read differently on paper than on the screen. */
    private static boolean isDirectionOverride(int letter) {
        return letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
    }
}
