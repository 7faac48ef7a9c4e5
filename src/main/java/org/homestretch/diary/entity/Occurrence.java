package org.homestretch.diary.entity;

import java.time.LocalDate;
import java.util.Objects;
import org.homestretch.program.entity.Schedule;

/**
 * One prescribed exercise at one of its times on one day.
 *
 * @param itemKey the prescribed exercise, across versions of its program
 * @param slot which of the day's sessions, 1 to 6
 * @throws IllegalArgumentException for another slot
 */
public record Occurrence(int itemKey, LocalDate day, int slot) {

    public Occurrence {
        Objects.requireNonNull(day, "day");
        if (slot < 1 || slot > Schedule.TIMES_A_DAY_MAX) {
            throw new IllegalArgumentException("slot must be 1 to " + Schedule.TIMES_A_DAY_MAX + ", not " + slot);
        }
    }
}
