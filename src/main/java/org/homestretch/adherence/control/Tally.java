package org.homestretch.adherence.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.BandLimits;
import org.homestretch.adherence.entity.Ratio;
import org.homestretch.adherence.entity.Recording;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.EntryState;

/**
 * The sums from which figures are made. Days add up to windows, programs add up to patients.
 *
 * @param sessionCredit what was achieved of the sessions due
 * @param sessionsRecorded how many of them have any entry
 * @param doseCredit the sum of the doses of the occurrences due
 */
public record Tally(
        int dueDays,
        Ratio sessionsDue,
        Ratio sessionCredit,
        Ratio sessionsRecorded,
        Ratio occurrencesDue,
        Ratio occurrencesDone,
        Ratio doseCredit,
        Recording recording) {

    public static final Tally NOTHING =
            new Tally(0, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Recording.NONE);

    static Tally ofFixed(Session session) {
        List<Occurrence> occurrences = session.occurrences();
        return ofSessions(Ratio.ONE, session.credit(), session.recorded())
                .plus(ofOccurrences(
                        Ratio.whole(occurrences.size()),
                        occurrences.stream().map(Tally::done).reduce(Ratio.ZERO, Ratio::plus),
                        occurrences.stream().map(Occurrence::dose).reduce(Ratio.ZERO, Ratio::plus)))
                .plus(ofEntries(occurrences));
    }

    static Tally ofSessions(Ratio due, Ratio credit, Ratio recorded) {
        return new Tally(0, due, credit, recorded, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Recording.NONE);
    }

    static Tally ofOccurrences(Ratio due, Ratio done, Ratio dose) {
        return new Tally(0, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, due, done, dose, Recording.NONE);
    }

    static Tally ofEntries(List<Occurrence> occurrences) {
        Map<EntrySource, Integer> bySource = new EnumMap<>(EntrySource.class);
        occurrences.stream()
                .filter(Occurrence::isRecorded)
                .forEach(occurrence -> bySource.merge(occurrence.entry().source(), 1, Integer::sum));
        int entries = bySource.values().stream().mapToInt(Integer::intValue).sum();
        int backfilled =
                (int) occurrences.stream().filter(Occurrence::isBackfilled).count();
        int overdone = (int) occurrences.stream().filter(Occurrence::isOverdone).count();
        Recording recording = new Recording(entries, bySource, backfilled, overdone);
        return new Tally(0, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, recording);
    }

    static Ratio done(Occurrence occurrence) {
        return occurrence.is(EntryState.DONE) ? Ratio.ONE : Ratio.ZERO;
    }

    public Tally plus(Tally other) {
        return new Tally(
                dueDays + other.dueDays,
                sessionsDue.plus(other.sessionsDue),
                sessionCredit.plus(other.sessionCredit),
                sessionsRecorded.plus(other.sessionsRecorded),
                occurrencesDue.plus(other.occurrencesDue),
                occurrencesDone.plus(other.occurrencesDone),
                doseCredit.plus(other.doseCredit),
                recording.plus(other.recording));
    }

    boolean isDue() {
        return sessionsDue.isPositive();
    }

    Tally asDueDay() {
        return new Tally(
                1,
                sessionsDue,
                sessionCredit,
                sessionsRecorded,
                occurrencesDue,
                occurrencesDone,
                doseCredit,
                recording);
    }

    public AdherenceFigures figures(BandLimits limits) {
        Ratio session = sessionCredit.dividedBy(sessionsDue);
        Ratio coverage = sessionsRecorded.dividedBy(sessionsDue);
        return new AdherenceFigures(
                dueDays,
                sessionsDue,
                session,
                occurrencesDone.dividedBy(occurrencesDue),
                doseCredit.dividedBy(occurrencesDue),
                coverage,
                sessionCredit.dividedBy(sessionsRecorded),
                limits.bandOf(session, coverage),
                recording);
    }
}
