package org.homestretch.program.control;

import java.util.stream.Stream;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** P15: back pain can be a sign of something else. While its cause is open, the program says so; no screening lacks the search. */
final class CauseSought implements ScreeningPolicy {

    @Override
    public Stream<Caution> review(ScreeningView screening) {
        return screening.pain().causeFound()
                ? Stream.empty()
                : Stream.of(Caution.ofProgram(CautionRule.CAUSE_OPEN, CautionLevel.TIP));
    }
}
