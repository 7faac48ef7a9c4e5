package org.homestretch.handout.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.handout.entity.HandoutPrintRow;
import org.homestretch.program.boundary.HistoryRow;

/** Puts what happened to a program and the prints of its handouts into one line, the latest first (H-58). */
final class TimeLine {

    /** Of the same moment, a print is later: it shows what was issued. */
    private static final Comparator<TimeLineRow> LATEST_FIRST =
            Comparator.comparing(TimeLineRow::at).reversed().thenComparing(row -> !row.isPrint());

    private final ZoneId zone;

    /** @param zone in which days begin and end */
    TimeLine(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * What was read from one source.
     *
     * @param rows the latest first
     * @param complete whether nothing earlier was left out
     */
    record Read<T>(List<T> rows, boolean complete) {}

    /** The latest rows, that many or a few more of the same moment. */
    TimeLinePage page(Read<HistoryRow> events, Read<HandoutPrintRow> prints, int size) {
        List<TimeLineRow> happened = events.rows().stream().map(TimeLineRow::of).toList();
        List<TimeLineRow> printed = prints.rows().stream().map(TimeLineRow::of).toList();
        Instant known = latest(begin(happened, events.complete()), begin(printed, prints.complete()));
        List<TimeLineRow> rows = folded(Stream.concat(happened.stream(), printed.stream())
                .filter(row -> !row.at().isBefore(known))
                .sorted(LATEST_FIRST)
                .toList());
        int end = end(rows, size);
        boolean all = end == rows.size() && events.complete() && prints.complete();
        return new TimeLinePage(
                rows.subList(0, end), all ? null : rows.get(end - 1).since());
    }

    /** The moment from which on nothing is missing. */
    private static Instant begin(List<TimeLineRow> rows, boolean complete) {
        return complete ? Instant.MIN : rows.get(rows.size() - 1).at();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** What goes together on one day with nothing between becomes one row. */
    private List<TimeLineRow> folded(List<TimeLineRow> rows) {
        List<TimeLineRow> folded = new ArrayList<>();
        for (TimeLineRow row : rows) {
            int last = folded.size() - 1;
            if (last >= 0
                    && folded.get(last).goesWith(row)
                    && dayOf(folded.get(last)).equals(dayOf(row))) {
                folded.set(last, folded.get(last).and(row));
            } else {
                folded.add(row);
            }
        }
        return folded;
    }

    private LocalDate dayOf(TimeLineRow row) {
        return LocalDate.ofInstant(row.at(), zone);
    }

    /** What happened in the same moment stays together, so that the next page begins before it. */
    private static int end(List<TimeLineRow> rows, int size) {
        int end = Math.min(size, rows.size());
        while (end > 0
                && end < rows.size()
                && rows.get(end).at().equals(rows.get(end - 1).since())) {
            end++;
        }
        return end;
    }
}
