package org.homestretch.handout.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.homestretch.handout.control.BatchQueries;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Deletes the files of old batches (H-37). Nobody is signed in for that; doing it twice deletes nothing more. */
@Stateless
@PermitAll
public class BatchDisposal {

    static final Duration KEPT = Duration.ofDays(3);

    @Inject
    BatchQueries queries;

    @Inject
    ClinicCalendar calendar;

    @PermitAll
    public int deleteOld() {
        return queries.deleteCreatedBefore(calendar.now().minus(KEPT));
    }
}
