package org.homestretch.adherence.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.diary.boundary.DiaryHistory.Entry;

/** The entries of a diary by the occurrence they speak of; of several, the one recorded last. */
final class RecordedEntries {

    private record Key(int itemKey, LocalDate day, int slot) {}

    private final Map<Key, Entry> latest = new HashMap<>();

    RecordedEntries(List<Entry> entries) {
        entries.forEach(entry ->
                latest.merge(new Key(entry.itemKey(), entry.day(), entry.slot()), entry, RecordedEntries::later));
    }

    private static Entry later(Entry one, Entry other) {
        return other.recordedAt().isBefore(one.recordedAt()) ? one : other;
    }

    /** The entry of that occurrence, or null when the diary is silent about it. */
    Entry of(int itemKey, LocalDate day, int slot) {
        return latest.get(new Key(itemKey, day, slot));
    }
}
