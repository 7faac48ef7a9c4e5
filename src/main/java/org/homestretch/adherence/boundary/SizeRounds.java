package org.homestretch.adherence.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.homestretch.adherence.control.AdherenceCalculator;
import org.homestretch.adherence.control.SizeSums;
import org.homestretch.adherence.entity.AdherenceRules;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.SizeAdherence;
import org.homestretch.adherence.entity.SizeGroup;
import org.homestretch.diary.boundary.Diary;
import org.homestretch.diary.boundary.DiaryHistory;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.RunningPrograms;

/**
 * Measures once a day how programs of each size were followed across the clinic, so that the prescribing page only reads a
 * line (A-23). Nobody is signed in for that, and nothing of it names a patient. Each step is a transaction of its own, for the
 * next one waits for the row that this one locks.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SizeRounds {

    private static final int BATCH = 50;
    private static final int DAYS = 365;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RunningPrograms programs;

    @Inject
    Diary diary;

    @Inject
    ClinicCalendar calendar;

    /**
     * Adds the next programs to the sums.
     *
     * @return the id to go on after; empty when there are no more
     */
    public OptionalLong measureOn(SizeSums sums, long afterId) {
        LocalDate today = calendar.today();
        LocalDate from = today.minusDays(DAYS);
        AdherenceCalculator calculator = new AdherenceCalculator(settings(LockModeType.NONE));
        List<ProgramHistory> next = programs.issuedEndingFrom(from, afterId, BATCH);
        Map<Long, DiaryHistory> diaries = diary.historiesForRounds(
                next.stream().map(ProgramHistory::programId).toList());
        for (ProgramHistory program : next) {
            sums.add(program, calculator.measure(program, diaries.get(program.programId()), today), from);
        }
        return next.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(next.get(next.size() - 1).programId());
    }

    /** Puts the sums in the place of those of the day before; a round on another node waits and does the same again. */
    public void keep(SizeSums sums) {
        AdherenceSettings settings = settings(LockModeType.PESSIMISTIC_WRITE);
        for (SizeGroup group : SizeGroup.values()) {
            SizeAdherence known = entities.find(SizeAdherence.class, group);
            SizeAdherence kept = known == null ? new SizeAdherence(group) : known;
            kept.measured(sums.figures(group, settings.bands()), calendar.today());
            if (known == null) {
                entities.persist(kept);
            }
        }
    }

    private AdherenceSettings settings(LockModeType lock) {
        return entities.find(AdherenceRules.class, AdherenceRules.ONLY, lock).settings();
    }
}
