package org.homestretch.program.control;

import java.util.stream.Stream;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.program.entity.Caution;

/** A rule that looks at what the patient was asked; before the first screening it has nothing to say (P-40). */
interface ScreeningPolicy extends ReviewPolicy {

    Stream<Caution> review(ScreeningView screening);

    @Override
    default Stream<Caution> review(ReviewedDraft draft) {
        ScreeningView screening = draft.patient().screening();
        return screening == null ? Stream.empty() : review(screening);
    }
}
