package org.homestretch.diary.control;

import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.diary.entity.NotDoneReason;

/** A current diary entry as it is read; sets, amount and hold are null when the patient only ticked. */
public record EntryRow(
        long id,
        long programId,
        int itemKey,
        LocalDate day,
        int slot,
        EntryState state,
        NotDoneReason reason,
        Integer sets,
        Integer amount,
        Integer holdSeconds,
        EntrySource source,
        Instant recordedAt,
        Long recordedBy,
        boolean backfilled,
        Long correctsId) {}
