package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What kind of exercise it is; the library is filtered by these.
 *
 * @param regions most important first, at least one
 * @param muscles which ones it is for
 * @param equipment what it cannot be done without
 * @param helpful what makes it easier or more comfortable
 */
public record Traits(
        Category category,
        List<BodyRegion> regions,
        TargetMuscles muscles,
        StartPosition position,
        Laterality laterality,
        List<Equipment> equipment,
        List<Equipment> helpful)
        implements Serializable {

    public Traits {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(muscles, "muscles");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(laterality, "laterality");
        regions = List.copyOf(regions);
        equipment = List.copyOf(equipment);
        helpful = List.copyOf(helpful);
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("an exercise is for at least one region");
        }
    }
}
