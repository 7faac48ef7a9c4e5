package org.homestretch.adherence.control;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homestretch.adherence.boundary.SizeRounds;
import org.homestretch.adherence.boundary.WorkRounds;

/**
 * Once a day, on whichever node comes first, the round through all programs. Every node asks every minute
 * whether it is still to be done, so that a server that was off at night makes up for it; two that begin at once find the
 * same and open nothing twice.
 */
@Singleton
public class DailyRound {

    private static final Logger LOG = Logger.getLogger(DailyRound.class.getName());

    @Inject
    WorkRounds rounds;

    @Inject
    SizeRounds sizes;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void ask() {
        try {
            if (rounds.isDue()) {
                walk(rounds::lookOn);
                walk(rounds::clearOn);
                SizeSums sums = new SizeSums();
                walk(after -> sizes.measureOn(sums, after));
                sizes.keep(sums);
                rounds.finish();
                LOG.info("Looked through all programs for work");
            }
        } catch (EJBException e) {
            // The server would give the timer up. The next time goes on where this one failed.
            LOG.log(Level.WARNING, "The daily round stopped, to be tried again", e);
        }
    }

    private static void walk(LongFunction<OptionalLong> step) {
        OptionalLong last = step.apply(0);
        while (last.isPresent()) {
            last = step.apply(last.getAsLong());
        }
    }
}
