package org.homestretch.program.control;

import java.util.stream.Stream;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.patient.entity.ScreeningQuestion;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/**
 * P2, P10 and P11 warn: pain that persists, treatment under way or limited movement, another health worry. P16, the
 * health history, is shown as a tip.
 */
final class HealthAnswersHeeded implements ScreeningPolicy {

    @Override
    public Stream<Caution> review(ScreeningView screening) {
        return screening.raised().stream()
                .filter(answer -> !answer.question().isRedFlag())
                .map(answer -> Caution.ofProgram(
                        CautionRule.HEALTH_ANSWER,
                        answer.question() == ScreeningQuestion.P16 ? CautionLevel.TIP : CautionLevel.WARN,
                        answer.question().code(),
                        ScreeningSentences.of(answer)));
    }
}
