package org.homestretch.program.control;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;
import org.homestretch.program.entity.Side;

/** P-46: the same exercise stands in a program once for each side. */
final class EachExerciseOnce implements ReviewPolicy {

    @Override
    public Stream<Caution> review(ReviewedDraft draft) {
        List<ReviewedItem> items = draft.items();
        return IntStream.range(0, items.size())
                .filter(place ->
                        items.subList(0, place).stream().anyMatch(before -> isTheSame(before, items.get(place))))
                .mapToObj(place -> Caution.ofItem(
                        CautionRule.SAME_EXERCISE_TWICE,
                        CautionLevel.WARN,
                        items.get(place).itemKey()));
    }

    private static boolean isTheSame(ReviewedItem one, ReviewedItem other) {
        Side side = one.prescription().side();
        Side otherSide = other.prescription().side();
        return one.exercise().slug().equals(other.exercise().slug())
                && (side == otherSide || side == Side.EACH || otherSide == Side.EACH);
    }
}
