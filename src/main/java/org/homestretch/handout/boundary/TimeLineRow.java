package org.homestretch.handout.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.handout.entity.HandoutPrintRow;
import org.homestretch.program.boundary.HistoryRow;
import org.homestretch.program.entity.HistoryKind;

/**
 * A line in the story of a program: something that happened to it, or prints of its handouts (H-58).
 *
 * @param events one, or several techniques checked by one person on one day, the latest first; empty for prints
 * @param prints of one day, the latest first; empty for events
 */
public record TimeLineRow(List<HistoryRow> events, List<HandoutPrintRow> prints) implements Serializable {

    public TimeLineRow {
        events = List.copyOf(events);
        prints = List.copyOf(prints);
    }

    static TimeLineRow of(HistoryRow event) {
        return new TimeLineRow(List.of(event), List.of());
    }

    static TimeLineRow of(HandoutPrintRow print) {
        return new TimeLineRow(List.of(), List.of(print));
    }

    public boolean isPrint() {
        return events.isEmpty();
    }

    /** What happened; null for prints. */
    public HistoryRow event() {
        return isPrint() ? null : events.get(0);
    }

    /** When it happened; of several the latest. */
    public Instant at() {
        return isPrint() ? prints.get(0).printedAt() : event().by().at();
    }

    /** The same, of several the first. */
    Instant since() {
        return isPrint()
                ? prints.get(prints.size() - 1).printedAt()
                : events.get(events.size() - 1).by().at();
    }

    /** Whether both, on one day with nothing between them, are better told at once. */
    boolean goesWith(TimeLineRow earlier) {
        if (isPrint() || earlier.isPrint()) {
            return isPrint() && earlier.isPrint();
        }
        return isCheck()
                && earlier.isCheck()
                && event().by().name().equals(earlier.event().by().name());
    }

    private boolean isCheck() {
        return event().kind() == HistoryKind.TECHNIQUE_CHECKED;
    }

    TimeLineRow and(TimeLineRow earlier) {
        return new TimeLineRow(
                Stream.concat(events.stream(), earlier.events.stream()).toList(),
                Stream.concat(prints.stream(), earlier.prints.stream()).toList());
    }
}
