package org.homestretch.handout.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One calendar week of the diary grid, Monday to Sunday, as weekly quotas are counted.
 *
 * @param days the seven days
 * @param covered those of them that the diary covers
 */
record DiaryWeek(List<LocalDate> days, List<DiaryGrid.Day> covered) {

    /** The weeks in which those days lie, oldest first; none for no days. */
    static List<DiaryWeek> covering(List<DiaryGrid.Day> days) {
        Map<LocalDate, List<DiaryGrid.Day>> byMonday = days.stream()
                .collect(Collectors.groupingBy(day -> monday(day.date()), TreeMap::new, Collectors.toList()));
        return byMonday.entrySet().stream()
                .map(week -> new DiaryWeek(sevenDaysFrom(week.getKey()), week.getValue()))
                .toList();
    }

    /** How many boxes the exercise has on that day: none on its rest days, in a pause and outside the diary. */
    int boxes(DiaryGrid.Row row, LocalDate date) {
        return day(date).map(day -> day.boxesOf(row.itemKey())).orElse(0);
    }

    /** Whether anything is asked or allowed on that day, so that there can be pain to write down. */
    boolean isExerciseDay(LocalDate date) {
        return day(date).filter(day -> !day.boxes().isEmpty()).isPresent();
    }

    private Optional<DiaryGrid.Day> day(LocalDate date) {
        return covered.stream().filter(day -> day.date().equals(date)).findFirst();
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
