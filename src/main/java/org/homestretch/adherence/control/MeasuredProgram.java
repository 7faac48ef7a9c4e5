package org.homestretch.adherence.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.AdherenceTrend;
import org.homestretch.adherence.entity.BandLimits;
import org.homestretch.adherence.entity.DayPicture;

/** One program held against its diary: every window and every figure can be read off. */
public final class MeasuredProgram {

    private static final int TREND_DAYS = 14;

    private final List<DayPicture> days;
    private final NavigableMap<LocalDate, Tally> dueDays;
    private final List<DueSession> dueSessions;
    private final BandLimits bands;

    MeasuredProgram(
            List<DayPicture> days,
            NavigableMap<LocalDate, Tally> dueDays,
            List<DueSession> dueSessions,
            BandLimits bands) {
        this.days = List.copyOf(days);
        this.dueDays = dueDays;
        this.dueSessions = List.copyOf(dueSessions);
        this.bands = bands;
    }

    /** Every day from the start to the planned end, or to today while no end is planned. */
    public List<DayPicture> days() {
        return days;
    }

    public AdherenceFigures whole() {
        return figures(dueDays.values());
    }

    /** The figures of the last due days, or of all when there are fewer. */
    public AdherenceFigures lastDueDays(int number) {
        return figures(latest(0, number));
    }

    /** The same as it stood when that day was over. */
    AdherenceFigures lastDueDaysUpTo(LocalDate day, int number) {
        return figures(dueDays.headMap(day, true).descendingMap().values().stream()
                .limit(number)
                .toList());
    }

    /** The days on which something was due, the latest first. */
    List<LocalDate> latestDueDays() {
        return List.copyOf(dueDays.descendingKeySet());
    }

    /** The sessions with fixed times that were due, in order; those of a weekly quota have no day of their own. */
    List<DueSession> dueSessions() {
        return dueSessions;
    }

    public AdherenceTrend trend() {
        return new AdherenceTrend(figures(latest(0, TREND_DAYS)), figures(latest(TREND_DAYS, TREND_DAYS)));
    }

    /** The sums of the due days from one day to another, both included; to be added up with other programs. */
    public Tally between(LocalDate from, LocalDate to) {
        return sum(dueDays.tailMap(from, true).headMap(to, true).values());
    }

    private List<Tally> latest(int skipped, int number) {
        return dueDays.descendingMap().values().stream()
                .skip(skipped)
                .limit(number)
                .toList();
    }

    private AdherenceFigures figures(Collection<Tally> tallies) {
        return sum(tallies).figures(bands);
    }

    private static Tally sum(Collection<Tally> tallies) {
        return tallies.stream().reduce(Tally.NOTHING, Tally::plus);
    }
}
