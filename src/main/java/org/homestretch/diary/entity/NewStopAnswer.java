package org.homestretch.diary.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

/**
 * A yes to the stop question, under an id made by its sender (D-6).
 *
 * @param day on which the patient said so
 * @param saidAt the moment by the phone's clock, or null if it does not tell
 */
public record NewStopAnswer(UUID id, LocalDate day, Instant saidAt) {

    public NewStopAnswer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
    }

    /**
     * The moment that counts: not before its day, whatever the phone's clock says, and not later than now. It can lie after
     * its day, because a page that was left open goes on with the day on which it was loaded. A phone that does not tell is
     * taken to have said it as late on the day as it can have been, so that a hold is rather begun than missed (D-15).
     */
    public Instant countsFrom(Instant now, ZoneId zone) {
        Instant begin = day.atStartOfDay(zone).toInstant();
        Instant said = saidAt == null ? day.plusDays(1).atStartOfDay(zone).toInstant() : saidAt;
        Instant notBefore = said.isBefore(begin) ? begin : said;
        return notBefore.isAfter(now) ? now : notBefore;
    }

    /** The day of that moment; where the phone does not tell the moment, the day it names. */
    public LocalDate saidOn(Instant now, ZoneId zone) {
        return saidAt == null ? day : LocalDate.ofInstant(countsFrom(now, zone), zone);
    }
}
