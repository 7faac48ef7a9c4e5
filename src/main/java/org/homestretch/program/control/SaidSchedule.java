package org.homestretch.program.control;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.homestretch.program.boundary.DosageBeyondLimitException;
import org.homestretch.program.boundary.DosageSaidTwiceException;
import org.homestretch.program.entity.Schedule;

/**
 * What a line has said about when. As soon as it says something, that is the whole schedule: "2 × a day" means every day,
 * "Mon Thu" means once on each.
 */
final class SaidSchedule {

    private static final int PLAIN = 0;
    private static final int MINUTES = 2;

    private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    private SaidPiece<Integer> timesADay;
    private SaidPiece<Schedule> days;

    void timesADay(SaidPiece<Integer> said) {
        timesADay = within(said, 1, Schedule.TIMES_A_DAY_MAX, PLAIN).unlessSaid(timesADay);
        mustGoTogether(said, days);
    }

    void everyDay(SaidPiece<Boolean> said) {
        on(said.meaning(Schedule.daily(1)));
    }

    /** Days of the patient's choice. */
    void timesAWeek(SaidPiece<Integer> said) {
        within(said, 1, DayOfWeek.values().length, PLAIN);
        on(said.meaning(Schedule.weekly(said.value())));
    }

    /** @param said 2 for every other day */
    void everyNthDay(SaidPiece<Integer> said) {
        within(said, Schedule.INTERVAL_MIN, Schedule.INTERVAL_MAX, PLAIN);
        on(said.meaning(Schedule.everyNthDay(said.value(), 1)));
    }

    /** @param said minutes from one break to the next */
    void breaks(SaidPiece<Integer> said) {
        within(said, Schedule.BREAK_MINUTES_MIN, Schedule.BREAK_MINUTES_MAX, MINUTES);
        on(said.meaning(Schedule.breaks(said.value())));
    }

    /** Those days, beside others that the line names. */
    void weekdays(SaidPiece<Set<DayOfWeek>> said) {
        boolean first = weekdays.isEmpty();
        weekdays.addAll(said.value());
        SaidPiece<Schedule> together = said.meaning(Schedule.on(weekdays, 1));
        days = first ? together.unlessSaid(days) : together;
    }

    private void on(SaidPiece<Schedule> said) {
        days = said.unlessSaid(days);
        mustGoTogether(said, said);
    }

    /** Weekdays and rhythms have a number of times a day, a quota and breaks have none. */
    private void mustGoTogether(SaidPiece<?> said, SaidPiece<Schedule> when) {
        if (timesADay == null || when == null) {
            return;
        }
        if (when.value().isQuota() || when.value().isBreaks()) {
            SaidPiece<?> other = said == when ? timesADay : when;
            throw new DosageSaidTwiceException(said.text(), said.position(), other.text());
        }
    }

    private static SaidPiece<Integer> within(SaidPiece<Integer> said, int least, int most, int unit) {
        if (said.value() < least || said.value() > most) {
            throw new DosageBeyondLimitException(said.text(), said.position(), least, most, unit);
        }
        return said;
    }

    boolean isSaid() {
        return timesADay != null || days != null;
    }

    Schedule or(Schedule before) {
        if (!isSaid()) {
            return before;
        }
        Schedule when = days == null ? Schedule.daily(1) : days.value();
        return timesADay == null ? when : when.onSameDays(timesADay.value());
    }
}
