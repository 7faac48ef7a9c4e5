package org.homestretch.adherence.entity;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.homestretch.diary.entity.EntrySource;

/**
 * How the entries behind a figure came about, and how many of them tell of over-doing.
 *
 * @param entries number of entries
 * @param bySource number of entries from each source; sources without entries are absent
 * @param backfilled how many of them were made late
 * @param overdone how many of them tell of more than 120 % of the prescribed volume
 */
public record Recording(int entries, Map<EntrySource, Integer> bySource, int backfilled, int overdone)
        implements Serializable {

    public static final Recording NONE = new Recording(0, Map.of(), 0, 0);

    public Recording {
        bySource = Map.copyOf(bySource);
    }

    public Recording plus(Recording other) {
        Map<EntrySource, Integer> both = new EnumMap<>(EntrySource.class);
        both.putAll(bySource);
        other.bySource.forEach((source, count) -> both.merge(source, count, Integer::sum));
        return new Recording(entries + other.entries, both, backfilled + other.backfilled, overdone + other.overdone);
    }

    /** Number of entries from that source. */
    public int from(EntrySource source) {
        return bySource.getOrDefault(source, 0);
    }

    public Ratio shareFrom(EntrySource source) {
        return Ratio.of(from(source), entries);
    }

    public Ratio shareBackfilled() {
        return Ratio.of(backfilled, entries);
    }

    public Ratio shareOverdone() {
        return Ratio.of(overdone, entries);
    }
}
