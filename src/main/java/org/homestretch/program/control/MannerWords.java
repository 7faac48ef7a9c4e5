package org.homestretch.program.control;

import java.util.List;
import java.util.Locale;
import org.homestretch.program.entity.Side;

/** How: hold, rest, direction, side, band or weight. */
final class MannerWords {

    private static final String EACH = "(?:each|every|both|either|per|an?)";
    private static final String LIMB = "(?:sides?|legs?|arms?|hands?|foot|feet|knees?)\\b";

    static final List<DosageWord> ALL = List.of(
            DosageWord.of("(?:no|without) hold\\b", (said, piece) -> said.hold(piece.saying(0))),
            DosageWord.of("(?:hold(?: for)?|@) ?" + DosageWord.TIME_OR_SECONDS, MannerWords::hold),
            DosageWord.of(DosageWord.TIME + " hold\\b", MannerWords::hold),
            DosageWord.of("(?:no|without) rest\\b", (said, piece) -> said.rest(piece.saying(0))),
            DosageWord.of("rest(?: for)? ?" + DosageWord.TIME_OR_SECONDS, MannerWords::rest),
            DosageWord.of(DosageWord.TIME + " rest\\b", MannerWords::rest),
            DosageWord.of(
                    "(?:in )?" + EACH + " (?:ways?|directions?)\\b", (said, piece) -> said.eachWay(piece.saying(true))),
            DosageWord.of("(?:in )?one (?:way|direction)\\b", (said, piece) -> said.eachWay(piece.saying(false))),
            DosageWord.of(EACH + " " + LIMB + "|both\\b", (said, piece) -> said.side(piece.saying(Side.EACH))),
            DosageWord.of("(?:the )?(?<side>left|right)\\b(?: " + LIMB + ")?(?: only\\b)?", MannerWords::side));

    static final List<DosageWord> OF_RESISTANCE = List.of(
            DosageWord.of(
                    "(?:with )?\"(?<quoted>(?:[^\"]|\"\")*+)\"",
                    (said, piece) -> said.resistance(piece.saying(ResistanceWords.unquoted(piece.part("quoted"))))),
            DosageWord.of(
                    "(?:no|without) (?:bands?|weights?|resistance)\\b",
                    (said, piece) -> said.resistance(piece.saying(""))),
            DosageWord.of(
                    "(?:with )?(?:an? )?(?<plain>" + ResistanceWords.PLAIN + ")",
                    (said, piece) -> said.resistance(piece.saying(piece.part("plain")))));

    private MannerWords() {}

    private static void hold(SaidDosage said, TypedPiece piece) {
        said.hold(piece.saying(piece.seconds()));
    }

    private static void rest(SaidDosage said, TypedPiece piece) {
        said.rest(piece.saying(piece.seconds()));
    }

    private static void side(SaidDosage said, TypedPiece piece) {
        said.side(piece.saying(Side.valueOf(piece.part("side").toUpperCase(Locale.ROOT))));
    }
}
