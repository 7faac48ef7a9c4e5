package org.homestretch.program.control;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homestretch.program.boundary.DosageBeyondLimitException;
import org.homestretch.program.boundary.DosageNotUnderstoodException;

/** Reads a typed dosage piece by piece, from left to right; the first way to understand a piece is taken. */
final class DosageLineReader {

    private static final String EXAMPLE = "3 × 20 s, each side, 2 × a day";
    private static final String EXAMPLE_OF_MINUTES = "10 min, 3 × a week";

    /** In the order in which they are tried: "2 × a day" begins like a count, "1 kg" like a bare number. */
    private static final List<DosageWord> WORDS_OF_MOVES = words(CountWords.OF_MOVES);

    private static final List<DosageWord> WORDS_OF_MINUTES = words(CountWords.OF_MINUTES);

    private static final Pattern BETWEEN =
            Pattern.compile("(?:[ ,;.|&/+]|(?:and|on|for)\\b)*+", Pattern.CASE_INSENSITIVE);

    /** What is shown of a piece that is not understood: up to the next comma. */
    private static final Pattern UNKNOWN = Pattern.compile("[^,;]*[^,; ]");

    private final String typed;
    private final String line;
    private final boolean inMinutes;

    /** @param inMinutes whether the exercise is an activity that is measured in minutes */
    DosageLineReader(String typed, boolean inMinutes) {
        this.typed = typed == null ? "" : typed;
        this.line = plain(this.typed);
        this.inMinutes = inMinutes;
    }

    private static List<DosageWord> words(List<DosageWord> counts) {
        return Stream.of(ScheduleWords.ALL, MannerWords.ALL, counts, MannerWords.OF_RESISTANCE)
                .flatMap(List::stream)
                .toList();
    }

    /** One kind of space and one sign for "times"; every letter stays where it was. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed);
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                plain.setCharAt(i, ' ');
            } else if ("*✕✖⨯".indexOf(letter) >= 0) {
                plain.setCharAt(i, '×');
            }
        }
        return plain.toString();
    }

    SaidDosage read() {
        if (line.length() > DosageLine.LENGTH_MAX) {
            throw new DosageBeyondLimitException(line.substring(0, 20) + "…", 0, 0, DosageLine.LENGTH_MAX, 3);
        }
        SaidDosage said = new SaidDosage();
        int position = behind(0);
        while (position < line.length()) {
            position = behind(readOne(position, said));
        }
        return said;
    }

    private int behind(int position) {
        Matcher between = BETWEEN.matcher(line).region(position, line.length());
        return between.lookingAt() ? between.end() : position;
    }

    private int readOne(int position, SaidDosage said) {
        for (DosageWord word : inMinutes ? WORDS_OF_MINUTES : WORDS_OF_MOVES) {
            Matcher match = word.pattern().matcher(line).region(position, line.length());
            if (match.lookingAt()) {
                word.meaning().accept(said, new TypedPiece(typed, match));
                return match.end();
            }
        }
        Matcher unknown = UNKNOWN.matcher(line).region(position, line.length());
        String piece = unknown.lookingAt() ? unknown.group() : line.substring(position);
        throw new DosageNotUnderstoodException(piece, position, inMinutes ? EXAMPLE_OF_MINUTES : EXAMPLE);
    }
}
