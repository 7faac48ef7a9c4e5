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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homestretch.handout.control.HandoutRenderer;
import org.homestretch.handout.control.RenderedBatch;
import org.homestretch.handout.entity.BatchItem;
import org.homestretch.handout.entity.HandoutBatch;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;

/**
 * Prints the handouts of a batch in one transaction: a batch that is canceled or breaks off leaves nothing behind, neither
 * handouts nor links (H-37).
 */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION})
public class BatchPrinting {

    @PersistenceContext
    EntityManager entities;

    @Inject
    BatchProgress progress;

    @Inject
    HandoutPress press;

    @Inject
    HandoutRenderer renderer;

    @Inject
    Patients patients;

    @Inject
    ClinicCalendar calendar;

    /** @throws BatchCanceledException if it was canceled meanwhile */
    @RolesAllowed({THERAPIST, RECEPTION})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void print(long batchId, String worker) {
        HandoutBatch batch = entities.find(HandoutBatch.class, batchId);
        List<BatchItem> ordered = batch.items();
        entities.detach(batch); // its progress is written in transactions of their own
        List<HandoutPress.Printed> printed = new ArrayList<>();
        List<BatchItem> archived = new ArrayList<>();
        for (BatchItem item : ordered) {
            progress.goOn(batchId, worker, printed.size());
            String language = patients.patient(item.patientId()).language();
            PrintOrder order = PrintOrder.inBatch(batch.optionsIn(Locale.forLanguageTag(language)), batchId);
            HandoutPress.Printed handout = press.printForBatch(item.versionId(), order);
            printed.add(handout);
            archived.add(new BatchItem(item.versionId(), item.patientId(), handout.handoutId()));
        }
        progress.goOn(batchId, worker, printed.size());
        RenderedBatch file = renderer.renderTogether(
                printed.stream().map(HandoutPress.Printed::content).toList());
        HandoutBatch latest = entities.find(HandoutBatch.class, batchId, LockModeType.PESSIMISTIC_WRITE);
        if (!latest.goOn(worker, printed.size(), calendar.now())) {
            throw new BatchCanceledException();
        }
        latest.finish(archived, file.pdf(), file.pageCount());
    }
}
