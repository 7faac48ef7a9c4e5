package org.homestretch.diary.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.NewEntry;
import org.homestretch.diary.entity.NewRestDay;

/**
 * What staff type in for one program at one go.
 *
 * @param source PAPER, or RECALL when it was told at the visit
 * @param reason why something that stands is changed; not needed otherwise
 * @throws IllegalArgumentException for another source
 */
public record PaperEntries(
        long programId,
        EntrySource source,
        String reason,
        List<NewEntry> entries,
        List<WorstPain> pains,
        List<NewRestDay> restDays) {

    public PaperEntries {
        if (source != EntrySource.PAPER && source != EntrySource.RECALL) {
            throw new IllegalArgumentException("staff type in paper or what they are told, not " + source);
        }
        entries = List.copyOf(entries);
        pains = List.copyOf(pains);
        restDays = List.copyOf(restDays);
    }

    /** @param worst worst pain on that day's session, 0 to 10 */
    public record WorstPain(UUID id, LocalDate day, int worst) {}
}
