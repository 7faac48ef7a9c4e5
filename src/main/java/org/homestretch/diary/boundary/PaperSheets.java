package org.homestretch.diary.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.diary.control.CheckInRow;
import org.homestretch.diary.control.DiaryQueries;
import org.homestretch.diary.control.EntryRow;
import org.homestretch.diary.control.RecordableDays;
import org.homestretch.diary.control.RestDayRow;
import org.homestretch.diary.entity.Occurrence;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ProgramOverview;

/** Lays out one week of a program like the printed grid. */
@Dependent
class PaperSheets {

    private static final int DAYS_A_WEEK = 7;

    @Inject
    DiaryQueries queries;

    /** @param showsPain whether the reader may see pain scores (D-12) */
    PaperSheet of(ProgramOverview program, RecordableDays recordable, LocalDate someDay, boolean showsPain) {
        LocalDate monday = monday(someDay);
        List<LocalDate> week = monday.datesUntil(monday.plusDays(DAYS_A_WEEK)).toList();
        ProgramHistory history = recordable.program();
        return new PaperSheet(
                program.id(),
                program.patient().id(),
                program.patient().givenName() + " " + program.patient().familyName(),
                program.title(),
                days(week, recordable, showsPain),
                history.startsOn().filter(monday::isAfter).isPresent(),
                recordable.refusalOf(monday.plusDays(DAYS_A_WEEK)).isEmpty(),
                lines(week, recordable));
    }

    /** The week to begin with: the earliest of the last four that still has an empty box, else this week. */
    LocalDate firstWeekWithGaps(RecordableDays recordable, int weeksBack) {
        LocalDate from = monday(recordable.today()).minusWeeks(weeksBack);
        Map<Occurrence, EntryRow> entries = entries(recordable.program().programId(), from);
        return from.datesUntil(recordable.today())
                .filter(day -> recordable.refusalOf(day).isEmpty())
                .filter(day -> occurrencesDue(recordable.program(), day).anyMatch(one -> !entries.containsKey(one)))
                .findFirst()
                .orElse(recordable.today());
    }

    private static Stream<Occurrence> occurrencesDue(ProgramHistory program, LocalDate day) {
        return program.offeredOn(day).stream()
                .filter(item -> item.schedule().isDueOn(day))
                .flatMap(item -> IntStream.rangeClosed(1, item.schedule().timesADay())
                        .mapToObj(slot -> new Occurrence(item.itemKey(), day, slot)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Map<Occurrence, EntryRow> entries(long programId, LocalDate from) {
        Map<Occurrence, EntryRow> entries = new HashMap<>();
        queries.entries(Set.of(programId), from)
                .forEach(row -> entries.put(new Occurrence(row.itemKey(), row.day(), row.slot()), row));
        return entries;
    }

    private List<PaperSheet.Day> days(List<LocalDate> week, RecordableDays recordable, boolean showsPain) {
        Set<Long> only = Set.of(recordable.program().programId());
        Map<LocalDate, CheckInRow> checkIns = queries.checkIns(only, week.get(0)).stream()
                .filter(row -> row.worstDuring() != null)
                .collect(Collectors.toMap(CheckInRow::day, row -> row));
        Set<LocalDate> resting =
                queries.restDays(only).stream().map(RestDayRow::day).collect(Collectors.toSet());
        return week.stream()
                .map(day -> new PaperSheet.Day(
                        day,
                        recordable.refusalOf(day).isEmpty(),
                        checkIns.containsKey(day),
                        showsPain && checkIns.containsKey(day)
                                ? checkIns.get(day).worstDuring()
                                : null,
                        resting.contains(day)))
                .toList();
    }

    /** In the order of the session, the latest version first; an item that it changed keeps its line. */
    private List<PaperSheet.Line> lines(List<LocalDate> week, RecordableDays recordable) {
        Map<Occurrence, EntryRow> entries = entries(recordable.program().programId(), week.get(0));
        Map<Integer, List<ProgramHistory.Item>> offered = week.stream()
                .flatMap(day -> recordable.program().offeredOn(day).stream())
                .collect(Collectors.groupingBy(ProgramHistory.Item::itemKey));
        return versionsLatestFirst(week, recordable.program())
                .flatMap(version -> version.items().stream())
                .map(ProgramHistory.Item::itemKey)
                .distinct()
                .filter(offered::containsKey)
                .flatMap(itemKey -> lines(offered.get(itemKey), week, recordable, entries))
                .toList();
    }

    private static Stream<ProgramHistory.Version> versionsLatestFirst(List<LocalDate> week, ProgramHistory program) {
        return week.stream()
                .flatMap(day -> program.versionInForceOn(day).stream())
                .distinct()
                .sorted(Comparator.comparingInt(ProgramHistory.Version::number).reversed());
    }

    private static Stream<PaperSheet.Line> lines(
            List<ProgramHistory.Item> sameItem,
            List<LocalDate> week,
            RecordableDays recordable,
            Map<Occurrence, EntryRow> entries) {
        ProgramHistory.Item latest = sameItem.get(sameItem.size() - 1);
        int slots = sameItem.stream()
                .mapToInt(item -> item.schedule().timesADay())
                .max()
                .orElseThrow();
        return IntStream.rangeClosed(1, slots)
                .mapToObj(slot -> new PaperSheet.Line(
                        latest.itemKey(),
                        latest.title(),
                        latest.side(),
                        slot,
                        slots,
                        week.stream()
                                .map(day -> cell(new Occurrence(latest.itemKey(), day, slot), recordable, entries))
                                .toList()));
    }

    private static PaperSheet.Cell cell(
            Occurrence occurrence, RecordableDays recordable, Map<Occurrence, EntryRow> entries) {
        EntryRow entry = entries.get(occurrence);
        return new PaperSheet.Cell(
                occurrence.day(),
                recordable.refusalOf(occurrence).isEmpty(),
                entry == null ? null : entry.state(),
                entry == null ? null : entry.source());
    }
}
