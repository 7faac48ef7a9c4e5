package org.homestretch.access.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.homestretch.platform.boundary.ClinicCalendar;

/**
 * Locks a session that nobody used for fifteen minutes. Whoever signed in can unlock it with the password and finds a
 * half-filled form as it was left; after twelve hours only a new sign-in helps.
 */
@SessionScoped
public class IdleWatch implements Serializable {

    private static final long serialVersionUID = 1L;

    static final Duration IDLE_MAX = Duration.ofMinutes(15);
    static final Duration SESSION_MAX = Duration.ofHours(12);

    @Inject
    ClinicCalendar calendar;

    private Instant startedAt;
    private Instant lastUsedAt;

    /** Somebody used the session; has no effect on a locked one. */
    synchronized void used() {
        if (!isLocked()) {
            lastUsedAt = calendar.now();
            startedAt = startedAt == null ? lastUsedAt : startedAt;
        }
    }

    synchronized boolean isLocked() {
        return lastUsedAt != null && calendar.now().isAfter(lastUsedAt.plus(IDLE_MAX));
    }

    synchronized boolean isOver() {
        return startedAt != null && calendar.now().isAfter(startedAt.plus(SESSION_MAX));
    }

    /** The password was given again. */
    synchronized void unlock() {
        lastUsedAt = calendar.now();
    }
}
