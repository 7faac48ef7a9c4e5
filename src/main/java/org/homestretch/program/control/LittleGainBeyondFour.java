package org.homestretch.program.control;

import java.util.Optional;
import org.homestretch.exercise.entity.Category;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/** G6: most length of a stretch is reached after about four repetitions. A tip, where the soft range does not warn. */
final class LittleGainBeyondFour implements ItemPolicy {

    private static final int USEFUL_REPETITIONS = 4;

    @Override
    public Optional<Caution> review(ReviewedItem item) {
        ExerciseFacts exercise = item.exercise();
        int repetitions = item.prescription().dosage().amount();
        boolean beyond = exercise.category() == Category.STATIC_STRETCH
                && repetitions > USEFUL_REPETITIONS
                && repetitions > exercise.usualDose().dosage().amount();
        return beyond && exercise.softRange().amount().contains(repetitions)
                ? Optional.of(Caution.ofItem(
                        CautionRule.LITTLE_GAIN_BEYOND_FOUR, CautionLevel.TIP, item.itemKey(), repetitions))
                : Optional.empty();
    }
}
