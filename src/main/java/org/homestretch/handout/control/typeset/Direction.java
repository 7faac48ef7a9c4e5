package org.homestretch.handout.control.typeset;

import java.util.Locale;
import java.util.Set;

/** From which side words are written, and what keeps words of the other direction together. */
public final class Direction {

    /** Begins and ends words that are written from left to right; not shown. */
    static final char LEFT_TO_RIGHT = '\u2066';

    static final char RIGHT_TO_LEFT = '\u2067';
    static final char BACK = '\u2069';

    /** Control characters, which no text that is printed can contain. */
    static final char ORDERED = '\u0001';

    static final char ORDERED_END = '\u0002';

    private static final Set<String> FROM_RIGHT = Set.of("ar", "fa", "he", "iw", "ur");

    private Direction() {}

    /** Whether the language is written from right to left. */
    public static boolean isFromRight(Locale language) {
        return FROM_RIGHT.contains(language.getLanguage());
    }

    /**
     * Marks what stands in a sentence that is written from right to left but is not so itself: a phone number, an address.
     * Its parts would change places otherwise.
     */
    public static String keptInOrder(String words, Locale sentence) {
        boolean mixed = isFromRight(sentence) && words.codePoints().noneMatch(Direction::isFromRight);
        return mixed ? ORDERED + words + ORDERED_END : words;
    }

    static boolean isFromRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether the letters stand as they are written, from left to right throughout. */
    static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '\u0590' && (isFromRight(letter) || isMark(letter))) {
                return false;
            }
        }
        return true;
    }

    /** One of the marks of this class, which have no shape. */
    static boolean isMark(char letter) {
        return letter >= LEFT_TO_RIGHT && letter <= BACK;
    }

    static String withoutMarks(String text) {
        boolean marked = text.chars().anyMatch(letter -> isMark((char) letter));
        if (!marked) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(letter -> !isMark((char) letter)).forEach(letter -> kept.append((char) letter));
        return kept.toString();
    }
}
