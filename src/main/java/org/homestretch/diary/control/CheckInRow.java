package org.homestretch.diary.control;

import java.time.LocalDate;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.Feeling;

/** A current check-in as it is read. */
public record CheckInRow(
        long programId,
        LocalDate day,
        Integer painBefore,
        Integer worstDuring,
        Integer nextMorning,
        boolean verySore,
        String note,
        EntrySource source,
        Long correctsId) {

    public Feeling feeling() {
        return new Feeling(painBefore, worstDuring, nextMorning, verySore, note);
    }
}
