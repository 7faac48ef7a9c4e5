package org.homestretch.adherence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.adherence.entity.DayPicture;
import org.homestretch.adherence.entity.DayState;
import org.junit.jupiter.api.Test;

class CalendarWeekTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    private static List<DayPicture> days(int number) {
        return WEDNESDAY
                .datesUntil(WEDNESDAY.plusDays(number))
                .map(day -> DayPicture.of(day, DayState.FUTURE))
                .toList();
    }

    @Test
    void weeks_begin_on_monday_and_days_outside_the_program_stay_empty() {
        List<CalendarWeek> weeks = CalendarWeek.of(days(7));

        assertThat(weeks)
                .extracting(CalendarWeek::monday)
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9));
        assertThat(weeks.get(0).days()).hasSize(7).startsWith(null, null);
        assertThat(weeks.get(0).days().subList(2, 7)).doesNotContainNull();
        assertThat(weeks.get(1).days().get(1).day()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(weeks.get(1).days().get(2)).isNull();
    }

    @Test
    void a_program_without_days_has_no_weeks() {
        assertThat(CalendarWeek.of(List.of())).isEmpty();
    }
}
