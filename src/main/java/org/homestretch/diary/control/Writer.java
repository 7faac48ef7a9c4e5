package org.homestretch.diary.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.Recording;

/**
 * Who writes into a diary, from what and when.
 *
 * @param staffId who types it in, or null for the patient
 * @param zone the clinic's
 */
public record Writer(EntrySource source, Long staffId, Instant now, ZoneId zone, Corrections corrections) {

    public static Writer patient(Instant now, ZoneId zone) {
        return new Writer(EntrySource.PHONE, null, now, zone, Corrections.byPatient());
    }

    /** @param reason why something that stands is changed, or null when nothing is to be changed */
    public static Writer staff(long staffId, EntrySource source, String reason, Instant now, ZoneId zone) {
        return new Writer(source, staffId, now, zone, Corrections.byStaff(reason));
    }

    Recording recording(UUID id, LocalDate day) {
        return Recording.of(id, source, now, staffId, day, zone);
    }
}
