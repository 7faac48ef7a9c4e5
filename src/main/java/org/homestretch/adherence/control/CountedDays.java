package org.homestretch.adherence.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import org.homestretch.adherence.entity.DayState;
import org.homestretch.program.boundary.ProgramHistory;

/** Which days of a program count, and what the others are. */
final class CountedDays {

    private static final int DAYS_TOGETHER = 7;

    private final ProgramHistory program;
    private final LocalDate today;
    private final TreeSet<LocalDate> excusedRest = new TreeSet<>();

    /** @param restLimit how many rest days are excused within any seven days */
    CountedDays(ProgramHistory program, Collection<LocalDate> restDays, int restLimit, LocalDate today) {
        this.program = program;
        this.today = today;
        for (LocalDate day : new TreeSet<>(restDays)) {
            boolean somethingToRestFrom = !program.offeredOn(day).isEmpty();
            if (somethingToRestFrom && restedInTheWeekBefore(day) < restLimit) {
                excusedRest.add(day);
            }
        }
    }

    private int restedInTheWeekBefore(LocalDate day) {
        return excusedRest.tailSet(day.minusDays(DAYS_TOGETHER - 1L)).size();
    }

    /** The last day to be shown: the end of the program, or today while none is planned. */
    LocalDate last() {
        return program.endsOn() == null ? today : program.endsOn();
    }

    /** Why that day does not count, or null when it does. */
    DayState notCounted(LocalDate day) {
        if (program.isPausedOn(day)) {
            return DayState.PAUSE;
        }
        if (!day.isBefore(today)) {
            return day.equals(today) ? DayState.TODAY : DayState.FUTURE;
        }
        return excusedRest.contains(day) ? DayState.REST : null;
    }
}
