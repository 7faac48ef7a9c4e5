package org.homestretch.handout.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A batch as its owner sees it.
 *
 * @param done how many of its handouts are printed so far
 * @param pageCount of the file, or null before it is done
 */
public record BatchRow(long id, Instant createdAt, BatchStatus status, int handouts, int done, Integer pageCount)
        implements Serializable {

    /** From 0 to 100. The last step, one file of all, counts as much as a handout. */
    public int percent() {
        return status == BatchStatus.DONE ? 100 : 100 * done / (handouts + 1);
    }
}
