package org.homestretch.program.control;

import java.util.stream.Stream;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** PT-16: a screening that is too old, or older than a condition, is repeated before the next version. */
final class ScreeningUpToDate implements ScreeningPolicy {

    @Override
    public Stream<Caution> review(ScreeningView screening) {
        if (screening.conditionsSince()) {
            return Stream.of(Caution.ofProgram(CautionRule.CONDITION_SINCE_SCREENING, CautionLevel.WARN));
        }
        return screening.outdated()
                ? Stream.of(Caution.ofProgram(CautionRule.SCREENING_OUTDATED, CautionLevel.WARN))
                : Stream.empty();
    }
}
