package org.homestretch.diary.control;

import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.diary.entity.Feeling;
import org.homestretch.diary.entity.Occurrence;
import org.homestretch.diary.entity.Refusal;
import org.homestretch.program.boundary.ProgramHistory;

/**
 * Which days and occurrences of a program may be written about today (D-3 to D-5, D-9).
 *
 * @param earliest the first day that may still be filled in by this writer
 * @param today the clinic's day
 */
public record RecordableDays(ProgramHistory program, LocalDate earliest, LocalDate today) {

    /** Patients fill in at most this many days back; older days are asked about at the clinic. */
    public static final int DAYS_BACK_ON_THE_PHONE = 7;

    public static RecordableDays forPatient(ProgramHistory program, LocalDate today) {
        return new RecordableDays(program, today.minusDays(DAYS_BACK_ON_THE_PHONE), today);
    }

    public static RecordableDays forStaff(ProgramHistory program, LocalDate today) {
        return new RecordableDays(program, LocalDate.MIN, today);
    }

    /** Why nothing may be written about that day, or empty. */
    public Optional<Refusal> refusalOf(LocalDate day) {
        if (day.isAfter(today)) {
            return Optional.of(Refusal.FUTURE_DAY);
        }
        if (day.isBefore(earliest)) {
            return Optional.of(Refusal.TOO_LONG_AGO);
        }
        if (program.versionInForceOn(day).isEmpty()) {
            return Optional.of(Refusal.OUTSIDE_PROGRAM);
        }
        return program.isPausedOn(day) ? Optional.of(Refusal.PAUSED) : Optional.empty();
    }

    /** Why nothing may be written about that occurrence, or empty. */
    public Optional<Refusal> refusalOf(Occurrence occurrence) {
        return refusalOf(occurrence.day())
                .or(() -> itemOffered(occurrence).isPresent() ? Optional.empty() : Optional.of(Refusal.NOT_OFFERED));
    }

    /** Why a check-in may not say that about that day, or empty. */
    public Optional<Refusal> refusalOf(LocalDate day, Feeling feeling) {
        boolean morningIsAhead = feeling.nextMorning() != null && !day.isBefore(today);
        return refusalOf(day).or(() -> morningIsAhead ? Optional.of(Refusal.MORNING_NOT_YET) : Optional.empty());
    }

    /** Why the patient cannot have said yes to the stop question on that day, or empty. */
    public Optional<Refusal> refusalOfStopAnswer(LocalDate day) {
        return day.isAfter(today) ? Optional.of(Refusal.FUTURE_DAY) : Optional.empty();
    }

    /** From when nothing is asked after a yes on that day: then, but not earlier than can still be filled in (D-16). */
    public LocalDate heldSince(LocalDate said) {
        return said.isBefore(earliest) ? earliest : said;
    }

    /** The item of the version in force, when it is offered on that day that often. */
    public Optional<ProgramHistory.Item> itemOffered(Occurrence occurrence) {
        return program.offeredOn(occurrence.day()).stream()
                .filter(item -> item.itemKey() == occurrence.itemKey())
                .filter(item -> occurrence.slot() <= item.schedule().timesADay())
                .findFirst();
    }
}
