package org.homestretch.program.entity;

import java.util.List;
import java.util.Objects;

/**
 * All that a draft says, as a value: what undoing brings back (P-20).
 *
 * <p>Whatever a therapist can change of a draft belongs in here and in {@link DraftStateConverter}.
 *
 * @param goal what the program is for, or null
 * @param items in the order of the sessions
 * @param stages by number; none when it is not divided
 * @param advice what goes with the exercises
 */
public record DraftState(String title, String goal, List<Item> items, List<StagePlan> stages, Advice advice) {

    public DraftState {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(advice, "advice");
        items = List.copyOf(items);
        stages = List.copyOf(stages);
    }

    /**
     * A prescribed exercise.
     *
     * @param protocol code of the protocol it was taken from, or null (P-80)
     */
    public record Item(
            int itemKey, int stage, long exerciseId, String slug, String protocol, Prescription prescription) {

        public Item {
            Objects.requireNonNull(slug, "slug");
            Objects.requireNonNull(prescription, "prescription");
        }
    }
}
