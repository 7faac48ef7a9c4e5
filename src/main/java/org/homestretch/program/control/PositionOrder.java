package org.homestretch.program.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.homestretch.exercise.entity.Category;

/**
 * Sorts a session so that the patient changes position as seldom as possible. Phases stay in their order, and so does each
 * pair of exercises to which G14 gives one: a dynamic stretch stays behind its warm-up and before static stretches, a gentle
 * move before the deeper stretch of the same region.
 */
public final class PositionOrder {

    /** Longer sessions are left alone. */
    private static final int SORTED_AT_MOST = 40;

    /** The best order of what is left, by what is left. */
    private final Map<List<ReviewedItem>, List<ReviewedItem>> best = new HashMap<>();

    private PositionOrder() {}

    /** How often one of them begins in another posture than the one before. */
    public static int changes(List<ReviewedItem> items) {
        return (int) IntStream.range(1, items.size())
                .filter(place -> Posture.of(items.get(place)) != Posture.of(items.get(place - 1)))
                .count();
    }

    /** The same exercises with the fewest changes of position; in their order if there is nothing to gain. */
    public static List<ReviewedItem> sorted(List<ReviewedItem> items) {
        if (items.size() > SORTED_AT_MOST) {
            return items;
        }
        List<ReviewedItem> sorted = new PositionOrder().rest(items);
        return changes(sorted) < changes(items) ? sorted : items;
    }

    private List<ReviewedItem> rest(List<ReviewedItem> left) {
        List<ReviewedItem> known = best.get(left);
        if (known == null) {
            known = search(left);
            best.put(left, known);
        }
        return known;
    }

    /** Tries each posture next; all that can be done in it is done at once, for that costs nothing. */
    private List<ReviewedItem> search(List<ReviewedItem> left) {
        List<ReviewedItem> fewest = List.copyOf(left);
        for (Posture posture : Posture.values()) {
            List<ReviewedItem> remaining = new ArrayList<>(left);
            List<ReviewedItem> order = doneIn(posture, remaining);
            if (!order.isEmpty()) {
                order.addAll(rest(List.copyOf(remaining)));
                fewest = changes(order) < changes(fewest) ? order : fewest;
            }
        }
        return fewest;
    }

    /** Takes from what remains all that can be done in that posture without anything else before it. */
    private static List<ReviewedItem> doneIn(Posture posture, List<ReviewedItem> remaining) {
        List<ReviewedItem> done = new ArrayList<>();
        for (int place = 0; place < remaining.size(); ) {
            ReviewedItem item = remaining.get(place);
            if (Posture.of(item) == posture && mayComeBefore(item, remaining.subList(0, place))) {
                done.add(remaining.remove(place));
            } else {
                place++;
            }
        }
        return done;
    }

    private static boolean mayComeBefore(ReviewedItem item, List<ReviewedItem> others) {
        return others.stream().noneMatch(other -> staysBefore(other, item));
    }

    private static boolean staysBefore(ReviewedItem earlier, ReviewedItem later) {
        return earlier.prescription().phase() != later.prescription().phase()
                || isDynamic(earlier) != isDynamic(later)
                || isGentle(earlier) && isDeeper(later) && areOfOneRegion(earlier, later);
    }

    private static boolean isDynamic(ReviewedItem item) {
        return item.exercise().category() == Category.DYNAMIC_STRETCH;
    }

    private static boolean isGentle(ReviewedItem item) {
        return item.exercise().category() == Category.MOBILITY;
    }

    private static boolean isDeeper(ReviewedItem item) {
        return item.exercise().category() == Category.STATIC_STRETCH;
    }

    private static boolean areOfOneRegion(ReviewedItem one, ReviewedItem other) {
        return !Collections.disjoint(
                one.exercise().traits().regions(), other.exercise().traits().regions());
    }
}
