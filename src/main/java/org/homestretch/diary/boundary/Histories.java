package org.homestretch.diary.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.homestretch.diary.control.CheckInRow;
import org.homestretch.diary.control.DiaryQueries;
import org.homestretch.diary.control.EntryRow;
import org.homestretch.diary.control.RestDayRow;

/** Puts together what stands in the diaries of some programs, with three queries however many there are. */
@Dependent
class Histories {

    @Inject
    DiaryQueries queries;

    /** One diary for each program, an empty one where nothing was recorded. */
    Map<Long, DiaryHistory> of(Collection<Long> programIds) {
        Set<Long> ids = new LinkedHashSet<>(programIds);
        Map<Long, List<DiaryHistory.Entry>> entries =
                byProgram(queries.entries(ids), EntryRow::programId, Histories::entry);
        Map<Long, List<DiaryHistory.CheckIn>> checkIns =
                byProgram(queries.checkIns(ids), CheckInRow::programId, Histories::checkIn);
        Map<Long, List<LocalDate>> restDays = byProgram(queries.restDays(ids), RestDayRow::programId, RestDayRow::day);
        Map<Long, DiaryHistory> diaries = new HashMap<>();
        for (Long id : ids) {
            diaries.put(
                    id,
                    new DiaryHistory(
                            id,
                            entries.getOrDefault(id, List.of()),
                            checkIns.getOrDefault(id, List.of()),
                            Set.copyOf(restDays.getOrDefault(id, List.of()))));
        }
        return diaries;
    }

    private static <R, T> Map<Long, List<T>> byProgram(
            List<R> rows, ToLongFunction<R> programId, Function<R, T> reading) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        programId::applyAsLong, Collectors.mapping(reading, Collectors.toList())));
    }

    private static DiaryHistory.Entry entry(EntryRow row) {
        DiaryHistory.Performed performed =
                row.sets() == null ? null : new DiaryHistory.Performed(row.sets(), row.amount(), row.holdSeconds());
        return new DiaryHistory.Entry(
                row.itemKey(),
                row.day(),
                row.slot(),
                row.state(),
                row.reason(),
                performed,
                row.source(),
                row.recordedAt(),
                row.backfilled());
    }

    private static DiaryHistory.CheckIn checkIn(CheckInRow row) {
        return new DiaryHistory.CheckIn(
                row.day(), row.painBefore(), row.worstDuring(), row.nextMorning(), row.verySore());
    }
}
