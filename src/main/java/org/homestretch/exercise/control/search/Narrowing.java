package org.homestretch.exercise.control.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.LibraryCounts;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.Limit;
import org.homestretch.exercise.entity.StartPosition;

/**
 * Narrows exercises by everything that is chosen, and counts on the way what each further choice would leave: a value of
 * a filter counts the exercises that all other filters let through (L-24).
 */
final class Narrowing {

    private enum Filter {
        CATEGORY,
        POSITION,
        REGION,
        EQUIPMENT
    }

    private final LibraryFilter filter;
    private final Set<Long> favorites;
    private final Set<Long> recent;

    private final List<KnownExercise> left = new ArrayList<>();
    private final Map<Category, Integer> categories = new EnumMap<>(Category.class);
    private final Map<StartPosition, Integer> positions = new EnumMap<>(StartPosition.class);
    private final Map<BodyRegion, Integer> regions = new EnumMap<>(BodyRegion.class);
    private final Map<Equipment, Integer> equipment = new EnumMap<>(Equipment.class);
    private final Map<Limit, Integer> limits = new EnumMap<>(Limit.class);

    Narrowing(LibraryFilter filter, Mine mine) {
        this.filter = filter;
        this.favorites = mine.favorites();
        this.recent = new HashSet<>(mine.recent());
    }

    FoundExercises narrow(List<KnownExercise> all) {
        all.forEach(this::look);
        return new FoundExercises(left, new LibraryCounts(categories, positions, regions, equipment, limits));
    }

    private void look(KnownExercise exercise) {
        List<Filter> against = against(exercise);
        List<Limit> broken = filter.limits().stream()
                .filter(limit -> !keeps(exercise, limit))
                .toList();
        if (broken.isEmpty() && against.isEmpty()) {
            left.add(exercise);
        }
        if (broken.isEmpty()) {
            count(exercise, against);
        }
        if (against.isEmpty()) {
            countLimits(exercise, broken);
        }
    }

    private List<Filter> against(KnownExercise exercise) {
        List<Filter> against = new ArrayList<>(4);
        if (!among(filter.categories(), List.of(exercise.traits().category()))) {
            against.add(Filter.CATEGORY);
        }
        if (!among(filter.positions(), List.of(exercise.traits().position()))) {
            against.add(Filter.POSITION);
        }
        if (!among(filter.regions(), exercise.traits().regions())) {
            against.add(Filter.REGION);
        }
        if (!among(filter.equipment(), exercise.traits().equipment())) {
            against.add(Filter.EQUIPMENT);
        }
        return against;
    }

    private static <E> boolean among(Set<E> chosen, Collection<E> has) {
        return chosen.isEmpty() || has.stream().anyMatch(chosen::contains);
    }

    private boolean keeps(KnownExercise exercise, Limit limit) {
        return switch (limit) {
            case PRESCRIBABLE -> exercise.availability().isPrescribable();
            case NO_FLOOR -> !exercise.traits().position().isOnTheFloor();
            case FAVORITES -> favorites.contains(exercise.id());
            case RECENT -> recent.contains(exercise.id());
        };
    }

    private void count(KnownExercise exercise, List<Filter> against) {
        if (againstNothingBut(Filter.CATEGORY, against)) {
            add(categories, exercise.traits().category());
        }
        if (againstNothingBut(Filter.POSITION, against)) {
            add(positions, exercise.traits().position());
        }
        if (againstNothingBut(Filter.REGION, against)) {
            exercise.traits().regions().forEach(region -> add(regions, region));
        }
        if (againstNothingBut(Filter.EQUIPMENT, against)) {
            exercise.traits().equipment().forEach(thing -> add(equipment, thing));
        }
    }

    private static boolean againstNothingBut(Filter filter, List<Filter> against) {
        return against.isEmpty() || against.equals(List.of(filter));
    }

    private void countLimits(KnownExercise exercise, List<Limit> broken) {
        for (Limit limit : Limit.values()) {
            if (keeps(exercise, limit) && (broken.isEmpty() || broken.equals(List.of(limit)))) {
                add(limits, limit);
            }
        }
    }

    private static <E> void add(Map<E, Integer> counts, E value) {
        counts.merge(value, 1, Integer::sum);
    }
}
