package org.homestretch.handout.boundary;

import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homestretch.handout.control.HandoutRenderer;
import org.homestretch.handout.control.RenderedBatch;
import org.homestretch.handout.entity.BatchItem;
import org.homestretch.handout.entity.HandoutBatch;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.BusinessException;
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

    /**
     * @throws BatchCanceledException if it was canceled meanwhile
     * @throws HandoutNotPrintableException if one of the handouts cannot be printed
     */
    @RolesAllowed({THERAPIST, RECEPTION})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void print(long batchId, String worker) {
        HandoutBatch batch = entities.find(HandoutBatch.class, batchId);
        List<BatchItem> ordered = batch.printable();
        entities.detach(batch); // its progress is written in transactions of their own
        List<HandoutPress.Printed> printed = new ArrayList<>();
        Map<Long, Long> archived = new HashMap<>();
        for (BatchItem item : ordered) {
            progress.goOn(batchId, worker, printed.size());
            HandoutPress.Printed handout = printed(batch, item);
            printed.add(handout);
            archived.put(item.versionId(), handout.handoutId());
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

    private HandoutPress.Printed printed(HandoutBatch batch, BatchItem item) {
        try {
            String language = patients.patient(item.patientId()).language();
            PrintOrder order = PrintOrder.inBatch(batch.optionsIn(Locale.forLanguageTag(language)), batch.id());
            return press.printForBatch(item.versionId(), order);
        } catch (BusinessException | EJBException failed) {
            throw new HandoutNotPrintableException(item.versionId(), failed);
        }
    }
}
