package org.homestretch.adherence.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.adherence.entity.DayPicture;
import org.homestretch.adherence.entity.DayState;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.program.boundary.ProgramHistory.Item;
import org.homestretch.program.entity.Schedule;

/** What a program asks on one day that counts, session by session, and what the diary says of it. */
record DaySessions(LocalDate day, List<Session> fixed, List<Session> quota) {

    static DaySessions of(LocalDate day, List<Item> offered, RecordedEntries entries) {
        List<Session> fixed = IntStream.rangeClosed(1, Schedule.TIMES_A_DAY_MAX)
                .mapToObj(slot -> occurrences(day, slot, offered, entries, item -> isDue(item, day, slot)))
                .filter(occurrences -> !occurrences.isEmpty())
                .map(occurrences -> new Session(0, occurrences))
                .toList();
        Map<Integer, List<Occurrence>> byQuota =
                occurrences(day, 1, offered, entries, item -> item.schedule().isQuota()).stream()
                        .collect(Collectors.groupingBy(
                                occurrence -> occurrence.item().schedule().weeklyQuota(),
                                TreeMap::new,
                                Collectors.toList()));
        List<Session> quota = byQuota.entrySet().stream()
                .map(group -> new Session(group.getKey(), group.getValue()))
                .toList();
        return new DaySessions(day, fixed, quota);
    }

    private static boolean isDue(Item item, LocalDate day, int slot) {
        return item.schedule().isDueOn(day) && slot <= item.schedule().timesADay();
    }

    private static List<Occurrence> occurrences(
            LocalDate day, int slot, List<Item> offered, RecordedEntries entries, Predicate<Item> belongs) {
        return offered.stream()
                .filter(belongs)
                .map(item -> new Occurrence(item, entries.of(item.itemKey(), day, slot)))
                .toList();
    }

    /** The state of the day over its due occurrences, with those of a quota that were recorded. */
    DayPicture picture() {
        List<Occurrence> shown = Stream.concat(
                        fixed.stream().flatMap(session -> session.occurrences().stream()),
                        quotaOccurrences().filter(Occurrence::isRecorded))
                .toList();
        int done = count(shown, EntryState.DONE);
        int partial = count(shown, EntryState.PARTIAL);
        int notDone = count(shown, EntryState.NOT_DONE);
        return new DayPicture(day, state(shown.size(), done, partial, notDone), shown.size(), done, partial, notDone);
    }

    private static DayState state(int occurrences, int done, int partial, int notDone) {
        if (occurrences == 0) {
            return DayState.NOT_DUE;
        }
        if (done == occurrences) {
            return DayState.DONE;
        }
        if (done + partial > 0) {
            return DayState.PARTIAL;
        }
        return notDone > 0 ? DayState.NOT_DONE : DayState.NO_ENTRY;
    }

    private static int count(List<Occurrence> occurrences, EntryState state) {
        return (int)
                occurrences.stream().filter(occurrence -> occurrence.is(state)).count();
    }

    private Stream<Occurrence> quotaOccurrences() {
        return quota.stream().flatMap(session -> session.occurrences().stream());
    }

    /** The sessions with fixed times, in the order of the day. */
    List<DueSession> dueSessions() {
        return fixed.stream()
                .map(session -> new DueSession(day, session.isRecorded()))
                .toList();
    }

    /** The sums of the sessions with fixed times; those of a quota are the week's. */
    Tally fixedTally() {
        return fixed.stream().map(Tally::ofFixed).reduce(Tally.NOTHING, Tally::plus);
    }
}
