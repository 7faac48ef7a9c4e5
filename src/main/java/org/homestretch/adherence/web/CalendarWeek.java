package org.homestretch.adherence.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.homestretch.adherence.entity.DayPicture;

/**
 * One row of the calendar picture.
 *
 * @param days Monday to Sunday; null for days before the start or after the end of the program
 */
public record CalendarWeek(LocalDate monday, List<DayPicture> days) implements Serializable {

    private static final int DAYS = 7;

    public CalendarWeek {
        days = Collections.unmodifiableList(new ArrayList<>(days));
    }

    /** @param days every day of the program, in order */
    static List<CalendarWeek> of(List<DayPicture> days) {
        List<CalendarWeek> weeks = new ArrayList<>();
        int next = 0;
        while (next < days.size()) {
            LocalDate monday = days.get(next).day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            DayPicture[] week = new DayPicture[DAYS];
            while (next < days.size() && days.get(next).day().isBefore(monday.plusDays(DAYS))) {
                DayPicture day = days.get(next++);
                week[day.day().getDayOfWeek().ordinal()] = day;
            }
            weeks.add(new CalendarWeek(monday, Arrays.asList(week)));
        }
        return weeks;
    }
}
