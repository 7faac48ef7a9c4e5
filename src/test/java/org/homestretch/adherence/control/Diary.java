package org.homestretch.adherence.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homestretch.diary.boundary.DiaryHistory;
import org.homestretch.diary.boundary.DiaryHistory.CheckIn;
import org.homestretch.diary.boundary.DiaryHistory.Entry;
import org.homestretch.diary.boundary.DiaryHistory.Performed;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.diary.entity.NotDoneReason;

/** Vocabulary to write down what a patient recorded. */
final class Diary {

    private final List<Entry> entries = new ArrayList<>();
    private final List<CheckIn> checkIns = new ArrayList<>();
    private final Set<LocalDate> restDays = new HashSet<>();

    Diary done(LocalDate day, int... itemKeys) {
        for (int itemKey : itemKeys) {
            add(entry(day, itemKey, 1, EntryState.DONE, null));
        }
        return this;
    }

    Diary doneAt(LocalDate day, int slot, int itemKey) {
        return add(entry(day, itemKey, slot, EntryState.DONE, null));
    }

    Diary done(LocalDate day, int itemKey, Performed performed) {
        return add(entry(day, itemKey, 1, EntryState.DONE, performed));
    }

    Diary partial(LocalDate day, int itemKey) {
        return add(entry(day, itemKey, 1, EntryState.PARTIAL, null));
    }

    Diary partial(LocalDate day, int itemKey, Performed performed) {
        return add(entry(day, itemKey, 1, EntryState.PARTIAL, performed));
    }

    Diary notDone(LocalDate day, int itemKey) {
        return add(entry(day, itemKey, 1, EntryState.NOT_DONE, null));
    }

    Diary add(Entry entry) {
        entries.add(entry);
        return this;
    }

    Diary rested(LocalDate day) {
        restDays.add(day);
        return this;
    }

    /** Pain before and worst during, 0 to 10. */
    Diary hurt(LocalDate day, Integer before, Integer worst) {
        checkIns.add(new CheckIn(day, before, worst, null, false));
        return this;
    }

    Diary sore(LocalDate day) {
        checkIns.add(new CheckIn(day, null, null, null, true));
        return this;
    }

    DiaryHistory history() {
        return new DiaryHistory(1, entries, checkIns, restDays);
    }

    static Entry entry(LocalDate day, int itemKey, int slot, EntryState state, Performed performed) {
        return entry(day, itemKey, slot, state, performed, EntrySource.PHONE, eveningOf(day), false);
    }

    static Entry entry(
            LocalDate day,
            int itemKey,
            int slot,
            EntryState state,
            Performed performed,
            EntrySource source,
            Instant recordedAt,
            boolean backfilled) {
        NotDoneReason reason = state == EntryState.NOT_DONE ? NotDoneReason.NO_TIME : null;
        return new Entry(itemKey, day, slot, state, reason, performed, source, recordedAt, backfilled);
    }

    static Instant eveningOf(LocalDate day) {
        return day.atTime(20, 0).toInstant(ZoneOffset.UTC);
    }
}
