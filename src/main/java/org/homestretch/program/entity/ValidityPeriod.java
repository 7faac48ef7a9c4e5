package org.homestretch.program.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * The days of a version: both are part of it.
 *
 * @param from first day on which it is in force
 * @param endsOn last day on which something is due
 */
public record ValidityPeriod(LocalDate from, LocalDate endsOn) implements Serializable {

    public static final int DAYS_MAX = 180;

    /** What can be wrong with the days (P-6). */
    public enum Fault {
        STARTS_BEFORE_TODAY,
        ENDS_BEFORE_IT_STARTS,
        LONGER_THAN_HALF_A_YEAR
    }

    public ValidityPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(endsOn, "ends on");
    }

    /** Why a version cannot be issued today for these days. Empty when it can. */
    public Optional<Fault> fault(LocalDate today) {
        if (from.isBefore(today)) {
            return Optional.of(Fault.STARTS_BEFORE_TODAY);
        }
        if (!endsOn.isAfter(from)) {
            return Optional.of(Fault.ENDS_BEFORE_IT_STARTS);
        }
        return days() > DAYS_MAX ? Optional.of(Fault.LONGER_THAN_HALF_A_YEAR) : Optional.empty();
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, endsOn) + 1;
    }
}
