package org.homestretch.handout.boundary;

import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homestretch.platform.boundary.BusinessException;

/** Prints batches in the background, in the name of whoever ordered them. To be used through {@link HandoutBatches}. */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION})
public class BatchPress {

    private static final Logger LOG = Logger.getLogger(BatchPress.class.getName());

    @Inject
    BatchProgress progress;

    @Inject
    BatchPrinting printing;

    /** Prints the batch unless somebody else is at it; whatever goes wrong is seen in its status. */
    @Asynchronous
    @RolesAllowed({THERAPIST, RECEPTION})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void print(long batchId) {
        String worker = UUID.randomUUID().toString();
        if (!progress.take(batchId, worker)) {
            return;
        }
        try {
            printWhatCanBePrinted(batchId, worker);
        } catch (BatchCanceledException canceled) {
            LOG.log(Level.INFO, "Batch {0} was given up", batchId);
        } catch (BusinessException | EJBException failed) {
            LOG.log(Level.WARNING, "Batch " + batchId + " failed", failed);
            progress.fail(batchId, worker);
        }
    }

    /** One bad handout spoils only itself: all of it is printed anew without that one (H-56). */
    private void printWhatCanBePrinted(long batchId, String worker) {
        boolean going = true;
        while (going) {
            try {
                printing.print(batchId, worker);
                going = false;
            } catch (HandoutNotPrintableException bad) {
                LOG.log(Level.WARNING, "Version " + bad.versionId() + " was left out of batch " + batchId, bad);
                going = progress.leaveOut(batchId, worker, bad.versionId(), bad.why());
            }
        }
    }
}
