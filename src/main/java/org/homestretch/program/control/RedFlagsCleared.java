package org.homestretch.program.control;

import java.util.stream.Stream;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** RF1 to RF14 (3C): an open red flag blocks the program until it is cleared; RF10, RF12 and RF13 warn. */
final class RedFlagsCleared implements ScreeningPolicy {

    @Override
    public Stream<Caution> review(ScreeningView screening) {
        return screening.openFlags().stream()
                .map(flag -> Caution.ofProgram(
                        CautionRule.RED_FLAG,
                        flag.question().urgency().isBarring() ? CautionLevel.BLOCK : CautionLevel.WARN,
                        flag.question().code(),
                        ScreeningSentences.of(flag)));
    }
}
