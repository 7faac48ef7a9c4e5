package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.Map;

/**
 * How many exercises there would be with each value of a filter, everything else being chosen as it is. A value that is
 * not there finds nothing.
 */
public record LibraryCounts(
        Map<Category, Integer> categories,
        Map<StartPosition, Integer> positions,
        Map<BodyRegion, Integer> regions,
        Map<Equipment, Integer> equipment,
        Map<Limit, Integer> limits)
        implements Serializable {

    public static final LibraryCounts NONE = new LibraryCounts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public LibraryCounts {
        categories = Map.copyOf(categories);
        positions = Map.copyOf(positions);
        regions = Map.copyOf(regions);
        equipment = Map.copyOf(equipment);
        limits = Map.copyOf(limits);
    }
}
