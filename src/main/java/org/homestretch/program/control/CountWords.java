package org.homestretch.program.control;

import java.util.List;
import java.util.Locale;
import org.homestretch.exercise.entity.DosageUnit;

/**
 * How often: "2 × 10", "3 × 20 s", "8 breaths", "10 min". A count says sets and amount; without sets it is one set. A time
 * is the hold, unless the exercise is an activity that is measured in minutes.
 */
final class CountWords {

    private static final String TIMES = " ?[x×] ?";
    private static final String SETS = "(?<sets>" + DosageWord.NUMBER + ")";
    private static final String AMOUNT = "(?<amount>" + DosageWord.NUMBER + ")";
    private static final String SETS_OF = SETS + "(?:" + TIMES + "| ?sets? of )";

    /** What may follow a bare number; "2 bands" are not two repetitions. */
    private static final String ALONE =
            "(?= *(?:[,;|@]|$|(?:each|both|left|right|hold|rest|with|no|daily|every|once|twice|in)\\b))";

    private static final DosageWord ONLY_SETS = DosageWord.of(SETS + " ?sets?\\b", CountWords::sets);

    static final List<DosageWord> OF_MOVES = List.of(
            DosageWord.of("(?:" + SETS + TIMES + ")?" + AMOUNT + TIMES + DosageWord.TIME, CountWords::holds),
            DosageWord.of(
                    "(?:" + SETS_OF + ")?" + AMOUNT + " ?(?<unit>reps?|repetitions?|times|breaths?|steps?)\\b",
                    (said, piece) -> count(said, piece, unit(piece))),
            DosageWord.of(SETS_OF + AMOUNT + "(?![\\p{L}\\d])", (said, piece) -> count(said, piece, null)),
            DosageWord.of(DosageWord.TIME, (said, piece) -> said.hold(piece.saying(piece.seconds()))),
            ONLY_SETS,
            DosageWord.of(AMOUNT + ALONE, (said, piece) -> amount(said, piece, null)));

    static final List<DosageWord> OF_MINUTES = List.of(
            DosageWord.of(
                    "(?:" + SETS_OF + ")?" + AMOUNT + "(?: ?" + DosageWord.MINUTES + "|" + ALONE + ")",
                    (said, piece) -> count(said, piece, DosageUnit.MINUTES)),
            ONLY_SETS);

    private CountWords() {}

    /** "3 × 20 s": three repetitions of 20 seconds. */
    private static void holds(SaidDosage said, TypedPiece piece) {
        count(said, piece, DosageUnit.REPETITIONS);
        said.hold(piece.saying(piece.seconds()));
    }

    private static void count(SaidDosage said, TypedPiece piece, DosageUnit unit) {
        sets(said, piece);
        amount(said, piece, unit);
    }

    private static void amount(SaidDosage said, TypedPiece piece, DosageUnit unit) {
        said.amount(piece.saying(piece.number("amount")), unit);
    }

    private static void sets(SaidDosage said, TypedPiece piece) {
        if (piece.has("sets")) {
            said.sets(piece.saying(piece.number("sets")));
        }
    }

    private static DosageUnit unit(TypedPiece piece) {
        return switch (piece.part("unit").toLowerCase(Locale.ROOT).charAt(0)) {
            case 'b' -> DosageUnit.BREATHS;
            case 's' -> DosageUnit.STEPS;
            default -> DosageUnit.REPETITIONS;
        };
    }
}
