package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.entity.ProtocolGroup;
import org.homestretch.exercise.entity.Review;
import org.homestretch.exercise.entity.Sharing;

/**
 * A protocol as a list shows it.
 *
 * @param owner name of the therapist who made it; null when it ships or was imported
 * @param mine whether that is the caller
 * @param stages in their order
 */
public record ProtocolSummary(
        String code,
        ProtocolGroup group,
        String title,
        String purpose,
        Sharing sharing,
        Review review,
        String owner,
        boolean mine,
        List<Stage> stages)
        implements Serializable {

    public ProtocolSummary {
        stages = List.copyOf(stages);
    }

    /**
     * A stage as a list shows it.
     *
     * @param slugs its exercises in the order of the session
     */
    public record Stage(StageKey key, String title, List<String> slugs) implements Serializable {

        public Stage {
            slugs = List.copyOf(slugs);
        }

        public int exercises() {
            return slugs.size();
        }
    }
}
