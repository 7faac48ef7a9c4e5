package org.homestretch.handout.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.program.boundary.ProgramHistory;

/** Chooses the days that the diary of a printed version covers, and what it asks on them. */
public final class DiaryDays {

    /** A sheet of more than four weeks is lost before it is full. */
    static final int WEEKS = 4;

    private DiaryDays() {}

    /**
     * The days on which the printed stage of that version can be due, from the day of printing to the end of the fourth
     * calendar week: without pauses, days after the end, and days on which a later version or stage holds (H-7). What is due
     * is what the phone offers.
     */
    public static List<DiaryGrid.Day> of(ProgramHistory history, ProgramHistory.Version version, LocalDate printedOn) {
        LocalDate first = firstDay(version, printedOn);
        int stage = version.stageOn(first);
        LocalDate last =
                first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(WEEKS - 1L);
        return first.datesUntil(last.plusDays(1))
                .filter(day -> !history.isPausedOn(day))
                .filter(day -> isInForce(history, version, day) && version.stageOn(day) == stage)
                .map(day -> new DiaryGrid.Day(
                        day,
                        history.offeredOn(day).stream()
                                .collect(Collectors.toMap(ProgramHistory.Item::itemKey, DiaryDays::boxes))))
                .toList();
    }

    /** The stage that is printed on that day: the one in force, or the one with which the version begins. */
    public static int stageOn(ProgramHistory.Version version, LocalDate printedOn) {
        return version.stageOn(firstDay(version, printedOn));
    }

    /** Whether the version asks for anything from the day of printing on, pauses aside (H-13). */
    public static boolean canStillBeDue(ProgramHistory history, ProgramHistory.Version version, LocalDate printedOn) {
        return isInForce(history, version, firstDay(version, printedOn));
    }

    /** A quota leaves the choice of the day, so that one box is enough. */
    private static int boxes(ProgramHistory.Item item) {
        return item.schedule().isQuota() ? 1 : item.schedule().timesADay();
    }

    private static LocalDate firstDay(ProgramHistory.Version version, LocalDate printedOn) {
        return version.validFrom().isAfter(printedOn) ? version.validFrom() : printedOn;
    }

    private static boolean isInForce(ProgramHistory history, ProgramHistory.Version version, LocalDate day) {
        return history.versionInForceOn(day)
                .filter(inForce -> inForce.number() == version.number())
                .isPresent();
    }
}
