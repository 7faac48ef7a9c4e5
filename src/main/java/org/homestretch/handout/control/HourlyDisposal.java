package org.homestretch.handout.control;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homestretch.handout.boundary.BatchDisposal;

/** Every node asks once an hour whether batches are old enough to be deleted. */
@Singleton
public class HourlyDisposal {

    private static final Logger LOG = Logger.getLogger(HourlyDisposal.class.getName());

    @Inject
    BatchDisposal disposal;

    @Schedule(hour = "*", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void dispose() {
        try {
            disposal.deleteOld();
        } catch (EJBException e) {
            // The server would give the timer up. In an hour it is tried again.
            LOG.log(Level.WARNING, "Old batches could not be deleted", e);
        }
    }
}
