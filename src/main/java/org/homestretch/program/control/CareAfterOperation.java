package org.homestretch.program.control;

import java.util.stream.Stream;
import org.homestretch.exercise.entity.Category;
import org.homestretch.patient.entity.ScreeningQuestion;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionKey;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** RF13: after a recent operation each exercise that loads or swings needs the surgeon's limits (which ones is added). */
final class CareAfterOperation implements ReviewPolicy {

    @Override
    public Stream<Caution> review(ReviewedDraft draft) {
        boolean operated = draft.patient().screening() != null
                && draft.patient().screening().isYes(ScreeningQuestion.RF13A);
        return operated
                ? draft.items().stream()
                        .filter(item -> isLoading(item.exercise().category()))
                        .map(item -> new Caution(
                                new CautionKey(
                                        CautionRule.LOAD_AFTER_OPERATION,
                                        item.itemKey(),
                                        ScreeningQuestion.RF13A.code()),
                                CautionLevel.WARN))
                : Stream.empty();
    }

    private static boolean isLoading(Category category) {
        return category == Category.STRENGTHENING || category == Category.DYNAMIC_STRETCH;
    }
}
