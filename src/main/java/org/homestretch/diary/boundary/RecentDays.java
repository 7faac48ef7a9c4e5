package org.homestretch.diary.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homestretch.diary.control.CheckInRow;
import org.homestretch.diary.control.DiaryQueries;
import org.homestretch.diary.control.EntryRow;
import org.homestretch.diary.control.RestDayRow;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.diary.entity.Feeling;
import org.homestretch.program.boundary.ProgramHistory;

/** Gathers what stands in a diary day by day. */
@Dependent
class RecentDays {

    @Inject
    DiaryQueries queries;

    /** The days of a program, from that day on, about which anything was said; the latest first. */
    List<DiaryDay> of(ProgramHistory program, LocalDate from) {
        Set<Long> only = Set.of(program.programId());
        Map<LocalDate, List<EntryRow>> entries =
                queries.entries(only, from).stream().collect(Collectors.groupingBy(EntryRow::day));
        Map<LocalDate, CheckInRow> checkIns =
                queries.checkIns(only, from).stream().collect(Collectors.toMap(CheckInRow::day, row -> row));
        Set<LocalDate> resting = queries.restDays(only).stream()
                .map(RestDayRow::day)
                .filter(day -> !day.isBefore(from))
                .collect(Collectors.toSet());
        Set<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
        days.addAll(entries.keySet());
        days.addAll(checkIns.keySet());
        days.addAll(resting);
        return days.stream()
                .map(day -> day(
                        program, day, entries.getOrDefault(day, List.of()), checkIns.get(day), resting.contains(day)))
                .toList();
    }

    private static DiaryDay day(
            ProgramHistory program, LocalDate day, List<EntryRow> entries, CheckInRow checkIn, boolean resting) {
        return new DiaryDay(
                program.programId(),
                day,
                count(entries, EntryState.DONE),
                count(entries, EntryState.PARTIAL),
                entries.stream()
                        .filter(entry -> entry.state() == EntryState.NOT_DONE)
                        .map(entry -> new DiaryDay.LeftOut(title(program, entry), entry.reason()))
                        .toList(),
                checkIn == null ? Feeling.unsaid() : checkIn.feeling(),
                resting,
                entries.stream().map(EntryRow::source).collect(Collectors.toCollection(TreeSet::new)),
                entries.stream().anyMatch(EntryRow::backfilled),
                entries.stream().anyMatch(entry -> entry.correctsId() != null));
    }

    private static long count(List<EntryRow> entries, EntryState state) {
        return entries.stream().filter(entry -> entry.state() == state).count();
    }

    private static String title(ProgramHistory program, EntryRow entry) {
        return program.versions().stream()
                .flatMap(version -> version.items().stream())
                .filter(item -> item.itemKey() == entry.itemKey())
                .map(ProgramHistory.Item::title)
                .findFirst()
                .orElse("");
    }
}
