package org.homestretch.handout.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A part of the story of a program.
 *
 * @param rows the latest first
 * @param further the moment before which the rest lies, or null when there is none
 */
public record TimeLinePage(List<TimeLineRow> rows, Instant further) implements Serializable {

    public TimeLinePage {
        rows = List.copyOf(rows);
    }
}
