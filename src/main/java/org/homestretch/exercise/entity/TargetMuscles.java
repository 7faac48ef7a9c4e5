package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;

/**
 * The muscles an exercise is for.
 *
 * @param primary those it is chosen for, most important first
 * @param secondary those that work or stretch with them
 * @throws IllegalArgumentException if a muscle is named twice
 */
public record TargetMuscles(List<Muscle> primary, List<Muscle> secondary) implements Serializable {

    /** No muscle in particular, such as a walk or a posture reminder. */
    public static final TargetMuscles NONE = new TargetMuscles(List.of(), List.of());

    public TargetMuscles {
        primary = List.copyOf(primary);
        secondary = List.copyOf(secondary);
        if (primary.stream().distinct().count() + secondary.stream().distinct().count()
                        != primary.size() + secondary.size()
                || primary.stream().anyMatch(secondary::contains)) {
            throw new IllegalArgumentException("a muscle is a target once");
        }
    }
}
