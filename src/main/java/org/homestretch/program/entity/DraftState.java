package org.homestretch.program.entity;

import java.util.List;
import java.util.Objects;

/**
 * All that a draft says, as a value: what undoing brings back (P-20).
 *
 * <p>Whatever a therapist can change of a draft belongs in here and in {@link DraftStateConverter}.
 *
 * @param goal what the program is for, or null
 * @param items in the order of the session
 * @param advice what goes with the exercises
 */
public record DraftState(String title, String goal, List<Item> items, Advice advice) {

    public DraftState {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(advice, "advice");
        items = List.copyOf(items);
    }

    /** A prescribed exercise. */
    public record Item(int itemKey, long exerciseId, String slug, Prescription prescription) {

        public Item {
            Objects.requireNonNull(slug, "slug");
            Objects.requireNonNull(prescription, "prescription");
        }
    }
}
