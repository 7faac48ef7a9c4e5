package org.homestretch.program.control;

import java.util.Optional;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;
import org.homestretch.program.entity.Schedule;

/**
 * G26: posture exercises fit short breaks, up to hourly; getting up to move about fits breaks every 30 minutes and more. Other
 * exercises are not done that often.
 */
final class BreaksWithinSoftRange implements ItemPolicy {

    private static final int POSTURE_EXERCISE = 60;
    private static final int MOVING_ABOUT = 30;

    @Override
    public Optional<Caution> review(ReviewedItem item) {
        Schedule schedule = item.prescription().schedule();
        if (!schedule.isBreaks()) {
            return Optional.empty();
        }
        if (item.exercise().category() != Category.POSTURE) {
            return Optional.of(Caution.ofItem(CautionRule.UNUSUAL_IN_BREAKS, CautionLevel.WARN, item.itemKey()));
        }
        boolean moving = item.prescription().dosage().unit() == DosageUnit.MINUTES;
        int least = moving ? MOVING_ABOUT : POSTURE_EXERCISE;
        return schedule.breakMinutes() < least
                ? Optional.of(Caution.ofItem(
                        CautionRule.BREAKS_OUTSIDE_SOFT_RANGE,
                        CautionLevel.WARN,
                        item.itemKey(),
                        schedule.breakMinutes(),
                        least))
                : Optional.empty();
    }
}
