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
import java.util.List;
import java.util.Locale;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.handout.control.BatchQueries;
import org.homestretch.handout.entity.BatchItem;
import org.homestretch.handout.entity.BatchRow;
import org.homestretch.handout.entity.BatchStatus;
import org.homestretch.handout.entity.HandoutBatch;
import org.homestretch.handout.entity.HandoutPrint;
import org.homestretch.handout.entity.LeftOutRow;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.Programs;

/**
 * Prints the handouts of several patients as one file, in the background (H-37). A batch belongs to whoever ordered it;
 * whether he or she works at the site of every patient is asked when it is ordered, printed and downloaded.
 */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION})
public class HandoutBatches {

    @PersistenceContext
    EntityManager entities;

    @Inject
    BatchQueries queries;

    @Inject
    BatchPress press;

    @Inject
    UsualPrints usualPrints;

    @Inject
    Programs programs;

    @Inject
    Patients patients;

    @Inject
    Caller caller;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    /**
     * Orders a batch of these versions, printed as the caller usually wants it. {@link #follow} lets it begin.
     *
     * @throws NothingToPrintException if none was chosen
     * @throws BatchTooLargeException if there are more than a batch can hold
     */
    @RolesAllowed({THERAPIST, RECEPTION})
    public long order(List<Long> versionIds) {
        if (versionIds.isEmpty()) {
            throw new NothingToPrintException();
        }
        if (versionIds.size() > HandoutBatch.HANDOUTS_MAX) {
            throw new BatchTooLargeException(HandoutBatch.HANDOUTS_MAX);
        }
        List<BatchItem> items = versionIds.stream()
                .map(id -> new BatchItem(id, programs.issuedVersion(id).patientId(), null))
                .toList();
        HandoutBatch batch = new HandoutBatch(items, usualPrints.in(Locale.ENGLISH), caller.staffId(), calendar.now());
        entities.persist(batch);
        entities.flush(); // the answer names the id
        return batch.id();
    }

    /** How far the batch is. One that nobody prints, because it is new or a node went away, is taken up. */
    @RolesAllowed({THERAPIST, RECEPTION})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public BatchRow follow(long batchId) {
        BatchRow row = queries.batch(batchId, caller.staffId()).orElseThrow(UnknownBatchException::new);
        if (!row.status().isFinal()
                && entities.find(HandoutBatch.class, batchId).isLeft(calendar.now())) {
            press.print(batchId);
        }
        return row;
    }

    /** What could not be printed and was left out of the batch, for patients whom the caller still treats (H-56). */
    @RolesAllowed({THERAPIST, RECEPTION})
    public List<LeftOutRow> leftOut(long batchId) {
        mine(entities.find(HandoutBatch.class, batchId));
        return queries.leftOut(batchId, caller.siteIds());
    }

    /** The caller's latest batches. */
    @RolesAllowed({THERAPIST, RECEPTION})
    public List<BatchRow> latest() {
        return queries.batchesOf(caller.staffId());
    }

    /** Stops the batch before its next handout; nothing of it stays. One that is done stays done. */
    @RolesAllowed({THERAPIST, RECEPTION})
    public void cancel(long batchId) {
        mine(entities.find(HandoutBatch.class, batchId, LockModeType.PESSIMISTIC_WRITE))
                .cancel();
    }

    /**
     * The file with all handouts; on record for each patient (H-12).
     *
     * @throws UnknownBatchException if it is not done
     */
    @RolesAllowed({THERAPIST, RECEPTION})
    public HandoutFile file(long batchId) {
        HandoutBatch batch = mine(entities.find(HandoutBatch.class, batchId));
        if (batch.status() != BatchStatus.DONE) {
            throw new UnknownBatchException();
        }
        for (BatchItem item : batch.printable()) {
            patients.mustServe(item.patientId());
            entities.persist(
                    new HandoutPrint(item.handoutId(), caller.staffId(), caller.displayName(), calendar.now()));
            auditTrail.record(AuditAction.HANDOUT_PRINTED, item.patientId(), "handout " + item.handoutId());
        }
        return new HandoutFile("handouts-" + batchId + ".pdf", batch.pdf());
    }

    private HandoutBatch mine(HandoutBatch batch) {
        if (batch == null || batch.createdBy() != caller.staffId()) {
            throw new UnknownBatchException();
        }
        return batch;
    }
}
