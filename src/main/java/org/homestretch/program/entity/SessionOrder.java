package org.homestretch.program.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of the sessions while it is rearranged: stage by stage, in each of them phase by phase, within a phase as the
 * therapist wants it (G14).
 */
final class SessionOrder {

    private final List<PrescribedExercise> order;

    /** @param items in their order so far */
    SessionOrder(List<PrescribedExercise> items) {
        order = new ArrayList<>(items);
    }

    /** Puts it at the end of its phase. */
    void putLast(PrescribedExercise item) {
        order.remove(item);
        order.add(item);
    }

    void putBehind(PrescribedExercise neighbor, PrescribedExercise item) {
        order.remove(item);
        order.add(order.indexOf(neighbor) + 1, item);
    }

    void take(PrescribedExercise item) {
        order.remove(item);
    }

    /** @param place in its phase, from 0; beyond the others it comes last */
    void put(PrescribedExercise item, int place) {
        order.remove(item);
        order.stream()
                .filter(other -> areTogether(other, item))
                .skip(Math.max(place, 0))
                .findFirst()
                .ifPresentOrElse(next -> order.add(order.indexOf(next), item), () -> order.add(item));
    }

    /** Trades places with the neighbor in the same phase; the first and the last of a phase stay where they are. */
    void move(PrescribedExercise item, Direction direction) {
        int from = order.indexOf(item);
        int to = from + direction.step();
        if (to >= 0 && to < order.size() && areTogether(order.get(from), order.get(to))) {
            order.add(to, order.remove(from));
        }
    }

    /** @param itemKeys in the order they are to have; the others stand behind them */
    void sort(List<Integer> itemKeys) {
        order.sort(Comparator.comparingInt(item -> {
            int place = itemKeys.indexOf(item.itemKey());
            return place < 0 ? itemKeys.size() : place;
        }));
    }

    private static boolean areTogether(PrescribedExercise one, PrescribedExercise other) {
        return one.stage() == other.stage() && phase(one) == phase(other);
    }

    /** Numbers the items stage by stage and phase by phase, within a phase in the order given. */
    void number() {
        List<PrescribedExercise> session = order.stream()
                .sorted(Comparator.comparingInt(PrescribedExercise::stage).thenComparing(SessionOrder::phase))
                .toList();
        for (int place = 0; place < session.size(); place++) {
            session.get(place).moveTo(place);
        }
    }

    private static Phase phase(PrescribedExercise item) {
        return item.prescription().phase();
    }
}
