package org.homestretch.program.control;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.entity.Burden.Stretch;
import org.homestretch.program.entity.MuscleGroup;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Side;

/**
 * How long the static stretches of a program hold each muscle group on one day: {@code sides × sets × repetitions × hold}
 * for every time of that day, counted for the groups of the muscles they are chosen for.
 */
final class StretchSeconds {

    private StretchSeconds() {}

    /** Each group on the day of the week on which it is held longest; the longest first. */
    static List<Stretch> ofFullestDays(List<ReviewedItem> items) {
        List<ReviewedItem> stretches = items.stream()
                .filter(item -> item.exercise().category() == Category.STATIC_STRETCH)
                .toList();
        Map<MuscleGroup, Integer> longest = new EnumMap<>(MuscleGroup.class);
        Stream.of(DayOfWeek.values())
                .map(day -> ofDay(day, stretches))
                .forEach(ofDay -> ofDay.forEach((group, seconds) -> longest.merge(group, seconds, Math::max)));
        return longest.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Stretch(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Stretch::seconds).reversed())
                .toList();
    }

    private static Map<MuscleGroup, Integer> ofDay(DayOfWeek day, List<ReviewedItem> stretches) {
        Map<MuscleGroup, Integer> seconds = new EnumMap<>(MuscleGroup.class);
        for (ReviewedItem stretch : stretches) {
            int held = held(stretch.prescription(), day);
            groups(stretch).forEach(group -> seconds.merge(group, held, Integer::sum));
        }
        return seconds;
    }

    private static int held(Prescription prescription, DayOfWeek day) {
        Dosage dosage = prescription.dosage();
        int sides = prescription.side() == Side.EACH ? 2 : 1;
        int ways = dosage.eachWay() ? 2 : 1;
        int times = SessionTimeEstimate.times(prescription.schedule(), day);
        return dosage.unit() == DosageUnit.MINUTES
                ? 0
                : times * sides * ways * dosage.sets() * dosage.amount() * dosage.holdSeconds();
    }

    private static Set<MuscleGroup> groups(ReviewedItem stretch) {
        return stretch.exercise().traits().muscles().primary().stream()
                .map(MuscleGroup::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
