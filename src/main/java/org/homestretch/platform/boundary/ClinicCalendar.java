package org.homestretch.platform.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.homestretch.platform.control.Settings;

/** What time it is in the clinic: points in time are UTC, days are days of the clinic's own zone. */
@ApplicationScoped
public class ClinicCalendar {

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    public ZoneId zone() {
        return settings.zone();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Later than whatever was recorded so far, also by a node whose clock is a little ahead: where lists begin, the latest first. */
    public Instant afterEverything() {
        return now().plusSeconds(1);
    }

    public LocalDate today() {
        return dayOf(now());
    }

    /** The clinic's day at that point in time. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }
}
