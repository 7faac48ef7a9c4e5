package org.homestretch.handout.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.program.entity.Schedule;

/**
 * One calendar week of the diary grid, Monday to Sunday, as weekly quotas are counted.
 *
 * @param days the seven days
 * @param covered those of them that the diary covers
 */
record DiaryWeek(List<LocalDate> days, List<LocalDate> covered) {

    /** What the grid shows for one exercise on one day. */
    enum Cell {
        /** As many boxes as the exercise has times a day. */
        DUE,
        /** One box: the quota leaves the choice of the day. */
        ANY_DAY,
        /** Gray: a rest day of this exercise, a pause, or a day outside the diary. */
        NOTHING
    }

    /** The weeks in which those days lie, oldest first; none for no days. */
    static List<DiaryWeek> covering(List<LocalDate> days) {
        Map<LocalDate, List<LocalDate>> byMonday =
                days.stream().collect(Collectors.groupingBy(DiaryWeek::monday, TreeMap::new, Collectors.toList()));
        return byMonday.entrySet().stream()
                .map(week -> new DiaryWeek(sevenDaysFrom(week.getKey()), week.getValue()))
                .toList();
    }

    Cell cell(Schedule schedule, LocalDate day) {
        if (!covered.contains(day)) {
            return Cell.NOTHING;
        }
        if (schedule.isQuota()) {
            return Cell.ANY_DAY;
        }
        return schedule.isDueOn(day) ? Cell.DUE : Cell.NOTHING;
    }

    /** Whether any of the schedules asks or allows something on that day, so that there can be pain to write down. */
    boolean isExerciseDay(LocalDate day, List<Schedule> schedules) {
        return schedules.stream().anyMatch(schedule -> cell(schedule, day) != Cell.NOTHING);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<LocalDate> sevenDaysFrom(LocalDate monday) {
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(DayOfWeek.values().length)
                .toList();
    }
}
