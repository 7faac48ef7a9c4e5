package org.homestretch.program.control;

import java.util.stream.Stream;
import org.homestretch.program.entity.Caution;

/** One rule of the review of a draft. */
public interface ReviewPolicy {

    /** The cautions that this rule sees in the draft, item by item. */
    Stream<Caution> review(ReviewedDraft draft);
}
