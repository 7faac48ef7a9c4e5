package org.homestretch.adherence.control;

import org.homestretch.adherence.entity.Ratio;
import org.homestretch.diary.boundary.DiaryHistory.Entry;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.program.boundary.ProgramHistory.Item;

/** One prescribed exercise at one of its times on one day, with what the patient says of it, or null. */
record Occurrence(Item item, Entry entry) {

    private static final Ratio OVERDONE = Ratio.of(120, 100);

    boolean isRecorded() {
        return entry != null;
    }

    boolean is(EntryState state) {
        return isRecorded() && entry.state() == state;
    }

    boolean isBackfilled() {
        return isRecorded() && entry.backfilled();
    }

    Ratio credit() {
        if (!isRecorded()) {
            return Ratio.ZERO;
        }
        return switch (entry.state()) {
            case DONE -> Ratio.ONE;
            case PARTIAL -> performedShare(Ratio.HALF).atMost(Ratio.ONE);
            case NOT_DONE -> Ratio.ZERO;
        };
    }

    Ratio dose() {
        return is(EntryState.DONE) ? performedShare(Ratio.ONE).atMost(Ratio.ONE) : credit();
    }

    boolean isOverdone() {
        return isRecorded()
                && entry.state() != EntryState.NOT_DONE
                && performedShare(Ratio.ZERO).compareTo(OVERDONE) > 0;
    }

    private Ratio performedShare(Ratio unlessCounted) {
        return entry.performed() == null
                ? unlessCounted
                : Ratio.of(entry.performed().volume(), item.dosage().volume());
    }
}
