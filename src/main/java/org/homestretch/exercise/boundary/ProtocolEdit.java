package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.ProtocolGroup;

/** What somebody wants a protocol to say, as it was typed; limits are those of {@link ProtocolContent}. */
public record ProtocolEdit(ProtocolGroup group, String title, String purpose, List<Stage> stages)
        implements Serializable {

    public ProtocolEdit {
        Objects.requireNonNull(group, "group");
        stages = List.copyOf(stages);
    }

    /**
     * A stage as it was typed.
     *
     * @param weeksLeast at least so many weeks
     * @param weeksMost at most so many weeks
     */
    public record Stage(
            String title,
            String aim,
            List<String> criteria,
            int weeksLeast,
            int weeksMost,
            List<ProtocolContent.Item> items)
            implements Serializable {

        public Stage {
            criteria = List.copyOf(criteria);
            items = List.copyOf(items);
        }
    }
}
