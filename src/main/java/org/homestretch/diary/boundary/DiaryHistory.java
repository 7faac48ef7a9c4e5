package org.homestretch.diary.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.diary.entity.NotDoneReason;

/**
 * What one patient recorded about one program, as it stands now: entries that were corrected later are left out, the
 * correction stands in their place. Together with the program's history it is all that adherence is calculated from.
 *
 * @param entries in no particular order; days may lie outside the program, where they count for nothing
 * @param checkIns in no particular order, at most one for each day
 * @param restDays days on which the patient rested because of soreness (G12)
 */
public record DiaryHistory(long programId, List<Entry> entries, List<CheckIn> checkIns, Set<LocalDate> restDays) {

    public DiaryHistory {
        entries = List.copyOf(entries);
        checkIns = List.copyOf(checkIns);
        restDays = Set.copyOf(restDays);
    }

    /** The diary of a patient who has recorded nothing yet. */
    public static DiaryHistory empty(long programId) {
        return new DiaryHistory(programId, List.of(), List.of(), Set.of());
    }

    /**
     * What the patient says of one occurrence.
     *
     * @param itemKey the prescribed exercise, across versions of the program
     * @param day the day on which it was to be done, in the clinic's zone
     * @param slot which of the day's sessions, 1 to the times a day of the schedule; 1 for a weekly quota
     * @param reason why it was not done; null unless the state is NOT_DONE
     * @param performed how much was done, or null when the patient only ticked
     * @param recordedAt when it reached the record
     * @param backfilled whether that was more than 48 hours after the end of its day (adherence rule 9)
     */
    public record Entry(
            int itemKey,
            LocalDate day,
            int slot,
            EntryState state,
            NotDoneReason reason,
            Performed performed,
            EntrySource source,
            Instant recordedAt,
            boolean backfilled) {

        public Entry {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(recordedAt, "recordedAt");
        }
    }

    /**
     * How much of an exercise was done, counted as in its dosage.
     *
     * @param sets 0 or more
     * @param amount repetitions, breaths, steps or minutes in each set, 0 or more
     * @param holdSeconds how long the end position was held; 0 when it was not held
     */
    public record Performed(int sets, int amount, int holdSeconds) {

        public Performed {
            if (sets < 0 || amount < 0 || holdSeconds < 0) {
                throw new IllegalArgumentException("performed cannot be negative");
            }
        }

        /** Sets × amount × max(hold, 1), to compare with the volume of the dosage. */
        public int volume() {
            return sets * amount * Math.max(holdSeconds, 1);
        }
    }

    /**
     * How one day's session felt. Pain is 0 (none) to 10 (worst imaginable), null where nothing was said.
     *
     * @param painBefore pain before the session
     * @param worstDuring worst pain during it
     * @param nextMorning pain on the next morning
     * @param verySore whether the patient was a lot more sore than usual
     */
    public record CheckIn(
            LocalDate day, Integer painBefore, Integer worstDuring, Integer nextMorning, boolean verySore) {

        public CheckIn {
            Objects.requireNonNull(day, "day");
        }
    }
}
