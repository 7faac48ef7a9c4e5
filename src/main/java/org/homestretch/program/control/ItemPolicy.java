package org.homestretch.program.control;

import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.program.entity.Caution;

/** A rule that looks at each prescribed exercise on its own. */
interface ItemPolicy extends ReviewPolicy {

    Optional<Caution> review(ReviewedItem item);

    @Override
    default Stream<Caution> review(ReviewedDraft draft) {
        return draft.items().stream().map(this::review).flatMap(Optional::stream);
    }
}
