package org.homestretch.adherence.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.adherence.control.WorkBook;
import org.homestretch.adherence.control.WorkQueries;
import org.homestretch.adherence.control.WorkRules;
import org.homestretch.adherence.entity.AdherenceRules;
import org.homestretch.adherence.entity.WorkItem;
import org.homestretch.adherence.entity.WorkRound;
import org.homestretch.diary.boundary.Diary;
import org.homestretch.diary.boundary.DiaryHistory;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.RunningProgram;
import org.homestretch.program.boundary.RunningPrograms;

/**
 * Looks through programs and diaries for what somebody should act on: every day through all, and through one when
 * its diary was written. Nobody is signed in for that, and nothing of it reaches a page.
 *
 * <p>Looking again finds nothing new. Rounds on several nodes wait for each other at the clinic's only row of rules,
 * which each transaction locks before it reads anything else, so that it sees what the one before has opened.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WorkRounds {

    private static final int BATCH = 50;

    /** How long after its end a program that nobody completed is still looked at. */
    private static final int DAYS_AFTER_END = 28;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RunningPrograms programs;

    @Inject
    Diary diary;

    @Inject
    WorkQueries queries;

    @Inject
    WorkBook book;

    @Inject
    ClinicCalendar calendar;

    /** Whether the round of today has not been finished yet, on any node. */
    public boolean isDue() {
        return entities.find(WorkRound.class, calendar.today()) == null;
    }

    /**
     * Looks through the next programs.
     *
     * @return the id to go on after; empty when there are no more
     */
    public OptionalLong lookOn(long afterId) {
        AdherenceRules rules = locked();
        List<RunningProgram> next = programs.endingFrom(calendar.today().minusDays(DAYS_AFTER_END), afterId, BATCH);
        look(next, rules);
        return next.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(next.get(next.size() - 1).history().programId());
    }

    /** Looks at one program whose diary was written. */
    public void look(long programId) {
        AdherenceRules rules = locked();
        look(programs.among(List.of(programId)), rules);
    }

    /**
     * Lets the work go that is left of programs that are over, program by program.
     *
     * @return the id to go on after; empty when there are no more
     */
    public OptionalLong clearOn(long afterId) {
        locked();
        List<Long> ids = queries.programsWithOpenWork(afterId, BATCH);
        Set<Long> running = programs.among(ids).stream()
                .map(program -> program.history().programId())
                .collect(Collectors.toSet());
        byProgram(ids).forEach((id, known) -> {
            if (!running.contains(id)) {
                book.over(known);
            }
        });
        return ids.isEmpty() ? OptionalLong.empty() : OptionalLong.of(ids.get(ids.size() - 1));
    }

    /** The round of today is done. */
    public void finish() {
        locked();
        if (isDue()) {
            entities.persist(new WorkRound(calendar.today(), calendar.now()));
        }
    }

    private AdherenceRules locked() {
        return entities.find(AdherenceRules.class, AdherenceRules.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    private void look(List<RunningProgram> running, AdherenceRules rules) {
        List<Long> ids =
                running.stream().map(program -> program.history().programId()).toList();
        Map<Long, DiaryHistory> diaries = diary.historiesForRounds(ids);
        Map<Long, List<WorkItem>> known = byProgram(ids);
        WorkRules found = new WorkRules(rules.settings(), calendar.today());
        for (RunningProgram program : running) {
            long id = program.history().programId();
            WorkBook.Subject subject = new WorkBook.Subject(program.history().patientId(), id, program.issuedBy());
            book.found(subject, found.causes(program, diaries.get(id)), known.getOrDefault(id, List.of()));
        }
    }

    private Map<Long, List<WorkItem>> byProgram(Collection<Long> programIds) {
        return queries.ofPrograms(programIds).stream().collect(Collectors.groupingBy(WorkItem::programId));
    }
}
