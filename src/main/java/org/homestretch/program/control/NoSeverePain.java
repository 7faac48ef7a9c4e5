package org.homestretch.program.control;

import java.util.stream.Stream;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** P1: with severe pain a patient does not stretch but sees a doctor. Severe is 8 and more of 10 (number added). */
final class NoSeverePain implements ScreeningPolicy {

    @Override
    public Stream<Caution> review(ScreeningView screening) {
        return screening.pain().isSevere()
                ? Stream.of(Caution.ofProgram(
                        CautionRule.SEVERE_PAIN,
                        CautionLevel.WARN,
                        screening.pain().severity()))
                : Stream.empty();
    }
}
