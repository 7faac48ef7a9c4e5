package org.homestretch.program.control;

import java.util.stream.Stream;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** A program of more than six exercises is seldom kept up (G10). */
final class SixExercisesAtMost implements ReviewPolicy {

    private static final int MOST = 6;

    @Override
    public Stream<Caution> review(ReviewedDraft draft) {
        int count = draft.items().size();
        return count > MOST
                ? Stream.of(Caution.ofProgram(CautionRule.MANY_EXERCISES, CautionLevel.WARN, count))
                : Stream.empty();
    }
}
