package org.homestretch.handout.boundary;

import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.homestretch.access.boundary.Caller;
import org.homestretch.handout.entity.HandoutBatch;
import org.homestretch.handout.entity.LeftOut;
import org.homestretch.platform.boundary.ClinicCalendar;

/** The state of a batch, each change of it seen by every node at once. To be used by {@link BatchPress}. */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BatchProgress {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    /** Whether this worker prints the batch; false if it is done or another one is at it. */
    @RolesAllowed({THERAPIST, RECEPTION})
    public boolean take(long batchId, String worker) {
        HandoutBatch batch = locked(batchId);
        boolean left = batch.isLeft(calendar.now());
        if (left) {
            batch.take(worker, calendar.now());
        }
        return left;
    }

    /** @throws BatchCanceledException if the worker must stop */
    @RolesAllowed({THERAPIST, RECEPTION})
    public void goOn(long batchId, String worker, int done) {
        if (!locked(batchId).goOn(worker, done, calendar.now())) {
            throw new BatchCanceledException();
        }
    }

    /**
     * Notes that the batch goes on without that version (H-56).
     *
     * @return whether anything is left that can be printed
     * @throws BatchCanceledException if the worker must stop
     */
    @RolesAllowed({THERAPIST, RECEPTION})
    public boolean leaveOut(long batchId, String worker, long versionId, LeftOut why) {
        HandoutBatch batch = locked(batchId);
        if (!batch.goOn(worker, 0, calendar.now())) {
            throw new BatchCanceledException();
        }
        batch.leaveOut(versionId, why);
        return !batch.status().isFinal();
    }

    @RolesAllowed({THERAPIST, RECEPTION})
    public void fail(long batchId, String worker) {
        HandoutBatch batch = locked(batchId);
        if (batch.goOn(worker, 0, calendar.now())) {
            batch.fail();
        }
    }

    private HandoutBatch locked(long batchId) {
        HandoutBatch batch = entities.find(HandoutBatch.class, batchId, LockModeType.PESSIMISTIC_WRITE);
        if (batch == null || batch.createdBy() != caller.staffId()) {
            throw new UnknownBatchException();
        }
        return batch;
    }
}
