package org.homestretch.handout.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homestretch.program.entity.Schedule;

/**
 * What the diary on paper asks: a row for each exercise, and for each covered day the boxes of those that are due (H-6).
 *
 * @param rows in the order of the session
 * @param days oldest first, within four calendar weeks; days of a pause are left out
 */
public record DiaryGrid(List<Row> rows, List<Day> days) {

    public DiaryGrid {
        rows = List.copyOf(rows);
        days = days.stream().sorted(Comparator.comparing(Day::date)).toList();
    }

    /**
     * An exercise.
     *
     * @param itemKey the same through all versions of the program
     * @param language that the title is in
     */
    public record Row(int itemKey, String title, Locale language, Schedule schedule) {}

    /** @param boxes how many boxes each exercise has on that day, by its item key; none for those with a rest day */
    public record Day(LocalDate date, Map<Integer, Integer> boxes) {
        public Day {
            boxes = Map.copyOf(boxes);
        }

        int boxesOf(int itemKey) {
            return boxes.getOrDefault(itemKey, 0);
        }
    }

    List<LocalDate> dates() {
        return days.stream().map(Day::date).toList();
    }
}
