package org.homestretch.adherence.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.DayPicture;
import org.homestretch.adherence.entity.DayState;
import org.homestretch.diary.boundary.DiaryHistory;
import org.homestretch.program.boundary.ProgramHistory;

/** Holds what was recorded against what was due, day by day. Pure: the same histories give the same figures. */
public final class AdherenceCalculator {

    private final AdherenceSettings settings;

    public AdherenceCalculator(AdherenceSettings settings) {
        this.settings = settings;
    }

    /** @param today in the clinic's zone; only days before it count */
    public MeasuredProgram measure(ProgramHistory program, DiaryHistory diary, LocalDate today) {
        CountedDays counted = new CountedDays(program, diary.restDays(), settings.restDaysInSeven(), today);
        RecordedEntries entries = new RecordedEntries(diary.entries());
        List<DayPicture> pictures = new ArrayList<>();
        NavigableMap<LocalDate, Tally> tallies = new TreeMap<>();
        List<DueSession> dueSessions = new ArrayList<>();
        QuotaWeeks quotas = new QuotaWeeks();
        LocalDate afterLast = counted.last().plusDays(1);
        for (LocalDate day = program.startsOn().orElse(afterLast); day.isBefore(afterLast); day = day.plusDays(1)) {
            DayState notCounted = counted.notCounted(day);
            if (notCounted != null) {
                pictures.add(DayPicture.of(day, notCounted));
                continue;
            }
            DaySessions sessions = DaySessions.of(day, program.offeredOn(day), entries);
            pictures.add(sessions.picture());
            tallies.put(day, sessions.fixedTally());
            dueSessions.addAll(sessions.dueSessions());
            quotas.add(sessions);
        }
        quotas.spread((day, share) -> tallies.merge(day, share, Tally::plus));
        return new MeasuredProgram(pictures, dueDays(tallies), dueSessions, settings.bands());
    }

    private static NavigableMap<LocalDate, Tally> dueDays(NavigableMap<LocalDate, Tally> tallies) {
        tallies.values().removeIf(tally -> !tally.isDue());
        tallies.replaceAll((day, tally) -> tally.asDueDay());
        return tallies;
    }
}
