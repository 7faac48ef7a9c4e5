package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.homestretch.program.entity.HistoryKind;
import org.homestretch.program.entity.Signature;

/**
 * Something that happened to a program: who did what when (P-72).
 *
 * @param number of the version that was issued or is prepared, or of the stage that begins; 0 for the other kinds
 * @param answers how many cautions were answered when the version was issued
 * @param rule the rule that was overridden, by its clinical id, or null
 * @param day of the agreed review, the first one of the stage, of a hold or of a planned pause, the last one of a changed pause; or null
 * @param title of the exercise it is about, as issued; null for the program as a whole
 * @param reason why, or null where none is asked for and for whoever may not see it (P-14)
 */
public record HistoryRow(
        HistoryKind kind,
        Signature by,
        int number,
        int answers,
        String rule,
        LocalDate day,
        String title,
        String reason)
        implements Serializable {

    static HistoryRow of(HistoryKind kind, Signature by, String reason) {
        return new HistoryRow(kind, by, 0, 0, null, null, null, reason);
    }

    /** @param day the first one of a hold and of a pause that is planned or dropped, the last one of a pause that is changed */
    static HistoryRow ofPause(HistoryKind kind, Signature by, LocalDate day, String reason) {
        return new HistoryRow(kind, by, 0, 0, null, day, null, reason);
    }
}
