package org.homestretch.program.control;

import java.util.List;
import java.util.Set;

/**
 * What a review looks at.
 *
 * @param items in the order of the session
 * @param conditions codes of the patient's conditions
 */
public record ReviewedDraft(List<ReviewedItem> items, Set<String> conditions) {

    public ReviewedDraft {
        items = List.copyOf(items);
        conditions = Set.copyOf(conditions);
    }
}
