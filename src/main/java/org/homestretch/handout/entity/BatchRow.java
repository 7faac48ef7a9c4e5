package org.homestretch.handout.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A batch as its owner sees it.
 *
 * @param done how many of its handouts are printed so far
 * @param leftOut how many of them cannot be printed (H-56)
 * @param pageCount of the file, or null before it is done
 */
public record BatchRow(
        long id, Instant createdAt, BatchStatus status, int handouts, int done, int leftOut, Integer pageCount)
        implements Serializable {

    /** How much of it is printed, from 0 to 100. */
    public int percent() {
        return 100 * done / Math.max(1, printable());
    }

    /** How many of them are to be printed. */
    public int printable() {
        return handouts - leftOut;
    }

    /** Whether each handout is printed and only the one file of all is not there yet. */
    public boolean isBeingBound() {
        return status == BatchStatus.PRINTING && done == printable();
    }
}
