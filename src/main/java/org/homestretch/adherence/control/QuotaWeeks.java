package org.homestretch.adherence.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.homestretch.adherence.entity.Ratio;

/** Measures weekly quotas: collects day by day, caps by calendar week, and spreads each week over its days. */
final class QuotaWeeks {

    private static final int DAYS_IN_WEEK = 7;

    private record SessionWeek(LocalDate monday, int quota) {}

    private record ItemWeek(LocalDate monday, int quota, int itemKey) {}

    private final Map<SessionWeek, Pot> sessions = new HashMap<>();
    private final Map<ItemWeek, Pot> items = new HashMap<>();
    private final Map<LocalDate, Tally> entries = new HashMap<>();

    void add(DaySessions day) {
        day.quota().forEach(session -> add(day.day(), session));
    }

    private void add(LocalDate day, Session session) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int quota = session.weeklyQuota();
        sessions.computeIfAbsent(new SessionWeek(monday, quota), week -> new Pot(quota))
                .add(day, session.credit(), session.recorded());
        for (Occurrence occurrence : session.occurrences()) {
            int itemKey = occurrence.item().itemKey();
            items.computeIfAbsent(new ItemWeek(monday, quota, itemKey), week -> new Pot(quota))
                    .add(day, Tally.done(occurrence), occurrence.dose());
        }
        entries.merge(day, Tally.ofEntries(session.occurrences()), Tally::plus);
    }

    /** Hands every day its share of what its weeks owed and achieved. */
    void spread(BiConsumer<LocalDate, Tally> receiver) {
        for (Pot pot : sessions.values()) {
            Tally share = Tally.ofSessions(pot.dueEachDay(), pot.firstEachDay(), pot.secondEachDay());
            pot.days.forEach(day -> receiver.accept(day, share));
        }
        for (Pot pot : items.values()) {
            Tally share = Tally.ofOccurrences(pot.dueEachDay(), pot.firstEachDay(), pot.secondEachDay());
            pot.days.forEach(day -> receiver.accept(day, share));
        }
        entries.forEach(receiver);
    }

    /** One week of one quota: the days that can count and two sums, neither of which exceeds what the week owes. */
    private static final class Pot {

        private final int quota;
        private final List<LocalDate> days = new ArrayList<>();
        private Ratio first = Ratio.ZERO;
        private Ratio second = Ratio.ZERO;

        private Pot(int quota) {
            this.quota = quota;
        }

        private void add(LocalDate day, Ratio toFirst, Ratio toSecond) {
            days.add(day);
            first = first.plus(toFirst);
            second = second.plus(toSecond);
        }

        private Ratio dueEachDay() {
            return Ratio.of(quota, DAYS_IN_WEEK);
        }

        private Ratio firstEachDay() {
            return eachDay(first);
        }

        private Ratio secondEachDay() {
            return eachDay(second);
        }

        private Ratio eachDay(Ratio sum) {
            Ratio numberOfDays = Ratio.whole(days.size());
            return sum.atMost(dueEachDay().times(numberOfDays)).dividedBy(numberOfDays);
        }
    }
}
