package org.homestretch.diary.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.Feeling;
import org.homestretch.diary.entity.NotDoneReason;

/**
 * What stands in a patient's diary about one day of one program, for the therapist to read at a visit.
 *
 * @param done occurrences that were done
 * @param partly occurrences of which some was done
 * @param leftOut occurrences that were not done, and why
 * @param feeling how the session felt; nothing said where the patient said nothing
 * @param sources where the entries came from
 * @param backfilled whether any entry came more than 48 hours late
 * @param corrected whether any entry stands in the place of another
 */
public record DiaryDay(
        long programId,
        LocalDate day,
        long done,
        long partly,
        List<LeftOut> leftOut,
        Feeling feeling,
        boolean resting,
        Set<EntrySource> sources,
        boolean backfilled,
        boolean corrected)
        implements Serializable {

    /**
     * An exercise that was not done.
     *
     * @param title as issued
     * @param reason null where a paper sheet gave none
     */
    public record LeftOut(String title, NotDoneReason reason) implements Serializable {}
}
