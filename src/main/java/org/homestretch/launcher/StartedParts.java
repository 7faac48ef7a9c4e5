package org.homestretch.launcher;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;

/** What this process has started. It is stopped in the other order, since what came later still needs what came before. */
final class StartedParts {

    private final Deque<Runnable> stops = new ConcurrentLinkedDeque<>();
    private final Consumer<Throwable> log;

    /** @param log where it says what went wrong */
    StartedParts(Consumer<Throwable> log) {
        this.log = log;
    }

    /** @param stop ends the part; called once at the most */
    void add(Runnable stop) {
        stops.push(stop);
    }

    /** Stops all of them. One that cannot be stopped in order does not keep those before it running. */
    void stop() {
        for (Runnable stop = stops.poll(); stop != null; stop = stops.poll()) {
            try {
                stop.run();
            } catch (RuntimeException e) {
                log.accept(e);
            }
        }
    }
}
