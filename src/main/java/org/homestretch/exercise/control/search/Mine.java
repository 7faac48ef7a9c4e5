package org.homestretch.exercise.control.search;

import java.util.List;
import java.util.Set;

/**
 * What the library knows of the person who looks.
 *
 * @param favorites ids of starred exercises
 * @param recent ids of exercises prescribed lately, last one first
 */
public record Mine(Set<Long> favorites, List<Long> recent) {

    public static final Mine NOTHING = new Mine(Set.of(), List.of());

    public Mine {
        favorites = Set.copyOf(favorites);
        recent = List.copyOf(recent);
    }
}
