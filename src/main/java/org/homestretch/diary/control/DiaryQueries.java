package org.homestretch.diary.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Reads what stands in the diaries now; what was corrected later is left out. */
@Dependent
public class DiaryQueries {

    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);

    @PersistenceContext
    EntityManager entities;

    public List<EntryRow> entries(Collection<Long> programIds) {
        return entries(programIds, FIRST_DAY);
    }

    /** Oldest day first. */
    public List<EntryRow> entries(Collection<Long> programIds, LocalDate from) {
        return programIds.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                SELECT NEW org.homestretch.diary.control.EntryRow(
                                  e.id, e.programId, e.itemKey, e.day, e.slot, e.state, e.reason, e.sets, e.amount,
                                  e.holdSeconds, e.recording.source, e.recording.recordedAt, e.recording.recordedBy,
                                  e.recording.backfilled, e.correctsId)
                                FROM DiaryEntry e
                                WHERE e.programId IN :programs AND e.day >= :from AND e.current = TRUE
                                ORDER BY e.day, e.slot, e.itemKey""", EntryRow.class)
                        .setParameter("programs", programIds)
                        .setParameter("from", from)
                        .getResultList();
    }

    public List<CheckInRow> checkIns(Collection<Long> programIds) {
        return checkIns(programIds, FIRST_DAY);
    }

    /** Oldest day first. */
    public List<CheckInRow> checkIns(Collection<Long> programIds, LocalDate from) {
        return programIds.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                SELECT NEW org.homestretch.diary.control.CheckInRow(
                                  c.programId, c.day, c.painBefore, c.worstDuring, c.nextMorning, c.verySore, c.note,
                                  c.recording.source, c.correctsId)
                                FROM CheckIn c
                                WHERE c.programId IN :programs AND c.day >= :from AND c.current = TRUE
                                ORDER BY c.day""", CheckInRow.class)
                        .setParameter("programs", programIds)
                        .setParameter("from", from)
                        .getResultList();
    }

    /** Days that were taken off and not taken back, oldest first. */
    public List<RestDayRow> restDays(Collection<Long> programIds) {
        return programIds.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                SELECT NEW org.homestretch.diary.control.RestDayRow(r.programId, r.day)
                                FROM RestDay r
                                WHERE r.programId IN :programs AND r.current = TRUE AND r.taken = TRUE
                                ORDER BY r.day""", RestDayRow.class)
                        .setParameter("programs", programIds)
                        .getResultList();
    }
}
