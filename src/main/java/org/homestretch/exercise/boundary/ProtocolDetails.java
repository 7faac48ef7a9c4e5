package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.entity.ProtocolGroup;
import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.Review;
import org.homestretch.exercise.entity.Sharing;

/**
 * A protocol with its stages and exercises.
 *
 * @param revision names this state of it; handed back with every change (L-46)
 * @param owner name of the therapist who made it; null when it ships or was imported
 * @param sentBackBecause why the manager sent it back, or null
 * @param changedAt when its stages were changed last, or null if they never were
 * @param possible what the caller may do with it now
 */
public record ProtocolDetails(
        String code,
        int revision,
        ProtocolGroup group,
        String title,
        String purpose,
        List<String> sources,
        Review review,
        Sharing sharing,
        String owner,
        String sentBackBecause,
        Instant changedAt,
        List<Stage> stages,
        Set<Step> possible)
        implements Serializable {

    /** What can be done with a protocol. */
    public enum Step {
        EDIT,
        COPY,
        PROPOSE,
        DISCARD,
        SHARE,
        SEND_BACK,
        RETIRE,
        SIGN
    }

    public ProtocolDetails {
        sources = List.copyOf(sources);
        stages = List.copyOf(stages);
        possible = Set.copyOf(possible);
    }

    public boolean allows(Step step) {
        return possible.contains(step);
    }

    /** A stage with its exercises in the order of the session. */
    public record Stage(
            StageKey key, String title, String aim, List<String> criteria, Range weeks, List<ProtocolItem> items)
            implements Serializable {

        public Stage {
            criteria = List.copyOf(criteria);
            items = List.copyOf(items);
        }
    }
}
