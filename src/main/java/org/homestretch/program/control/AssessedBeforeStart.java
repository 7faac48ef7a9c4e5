package org.homestretch.program.control;

import java.util.stream.Stream;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** P9: severe or long-term pain is assessed by a professional before exercises begin, and the assessment is on record. */
final class AssessedBeforeStart implements ScreeningPolicy {

    @Override
    public Stream<Caution> review(ScreeningView screening) {
        boolean needed = screening.pain().isSevere() || screening.chronic();
        return needed && screening.pain().assessment() == null
                ? Stream.of(Caution.ofProgram(CautionRule.NOT_ASSESSED, CautionLevel.WARN))
                : Stream.empty();
    }
}
