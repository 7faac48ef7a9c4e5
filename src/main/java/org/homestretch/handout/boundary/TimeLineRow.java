package org.homestretch.handout.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.homestretch.handout.entity.HandoutPrintRow;
import org.homestretch.program.boundary.HistoryRow;

/**
 * A line in the story of a program: something that happened to it, or prints of its handouts (H-58).
 *
 * @param event null for prints
 * @param prints of one day, the latest first; empty for an event
 */
public record TimeLineRow(HistoryRow event, List<HandoutPrintRow> prints) implements Serializable {

    static TimeLineRow of(HistoryRow event) {
        return new TimeLineRow(event, List.of());
    }

    static TimeLineRow of(HandoutPrintRow print) {
        return new TimeLineRow(null, List.of(print));
    }

    public boolean isPrint() {
        return event == null;
    }

    /** When it happened; of several prints the latest. */
    public Instant at() {
        return isPrint() ? prints.get(0).printedAt() : event.by().at();
    }

    /** The same, of several prints the first. */
    Instant since() {
        return isPrint()
                ? prints.get(prints.size() - 1).printedAt()
                : event.by().at();
    }
}
