package org.homestretch.program.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days on which a program can be looked at again (P-61).
 *
 * @param from the later of today and the first day of the latest version
 */
public record ReviewWindow(LocalDate from) implements Serializable {

    /** P-60, added: four weeks are usual. */
    public static final int USUAL_WEEKS = 4;

    /** G13: with pain for over three months a change takes weeks to months, so the review comes after eight weeks. */
    public static final int CHRONIC_WEEKS = 8;

    public static final int WEEKS_MAX = 12;

    public static ReviewWindow of(LocalDate today, LocalDate validFrom) {
        return new ReviewWindow(validFrom.isAfter(today) ? validFrom : today);
    }

    public LocalDate earliest() {
        return from.plusDays(1);
    }

    public LocalDate latest() {
        return from.plusWeeks(WEEKS_MAX);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(earliest()) && !day.isAfter(latest());
    }

    /** What is proposed: never later than the last day of the version, so that no program runs out unseen (P-60). */
    public LocalDate proposed(boolean chronic, LocalDate endsOn) {
        LocalDate usual = from.plusWeeks(chronic ? CHRONIC_WEEKS : USUAL_WEEKS);
        LocalDate inTime = usual.isAfter(endsOn) ? endsOn : usual;
        return has(inTime) ? inTime : earliest();
    }
}
