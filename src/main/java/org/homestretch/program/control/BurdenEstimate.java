package org.homestretch.program.control;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.Traits;
import org.homestretch.program.entity.Burden;

/** How much a program asks of the patient, beside its minutes. */
public final class BurdenEstimate {

    private BurdenEstimate() {}

    /** @param items what is to be done on the same days, in the order of the session */
    public static Burden of(List<ReviewedItem> items) {
        List<ReviewedItem> session = inSession(items);
        int changes = PositionOrder.changes(session);
        Set<Equipment> needed = equipment(items, Traits::equipment);
        Set<Equipment> helpful = equipment(items, Traits::helpful);
        helpful.removeAll(needed);
        return new Burden(
                items.size(),
                sessionsADay(session),
                StretchSeconds.ofFullestDays(items),
                changes,
                changes - PositionOrder.changes(PositionOrder.sorted(session)),
                needed,
                helpful);
    }

    /** What is done in breaks is no part of a session. */
    public static List<ReviewedItem> inSession(List<ReviewedItem> items) {
        return items.stream()
                .filter(item -> !item.prescription().schedule().isBreaks())
                .toList();
    }

    private static Set<Equipment> equipment(List<ReviewedItem> items, Function<Traits, List<Equipment>> which) {
        return items.stream()
                .flatMap(item -> which.apply(item.exercise().traits()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Equipment.class)));
    }

    private static int sessionsADay(List<ReviewedItem> session) {
        return Stream.of(DayOfWeek.values())
                .flatMap(day -> session.stream()
                        .map(ReviewedItem::prescription)
                        .map(prescription -> SessionTimeEstimate.times(prescription.schedule(), day)))
                .max(Integer::compare)
                .orElse(0);
    }
}
