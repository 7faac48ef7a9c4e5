package org.homestretch.adherence.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.adherence.entity.WorkCause;

/**
 * A work item in a list.
 *
 * @param patientNumber such as P-00042
 * @param owner who should act, by name
 * @param mine whether that is the caller
 * @param dueBy last day on which it is in time
 * @param overdue whether that day has passed
 * @param closed who did what when, or null while it is open
 */
public record WorkRow(
        long id,
        WorkCause cause,
        long patientId,
        String patientNumber,
        String givenName,
        String familyName,
        long programId,
        String owner,
        boolean mine,
        Instant openedAt,
        LocalDate dueBy,
        boolean overdue,
        Closed closed)
        implements Serializable {

    /**
     * The end of a work item.
     *
     * @param by name, or null when the cause went away by itself
     * @param outcome what was done, or null when the cause went away by itself
     */
    public record Closed(Instant at, String by, String outcome) implements Serializable {}
}
