package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.Set;

/**
 * Which exercises somebody looks for. An empty set does not restrict; several values of one set mean any of them.
 *
 * @param text what was typed; every word must begin a word of the title, the synonyms or the regions (L-10)
 * @param prescribableOnly leaves out what is advice only or blocked
 */
public record LibraryFilter(
        String text,
        Set<Category> categories,
        Set<StartPosition> positions,
        Set<BodyRegion> regions,
        Set<Equipment> equipment,
        boolean prescribableOnly)
        implements Serializable {

    public LibraryFilter {
        text = text == null ? "" : text;
        categories = Set.copyOf(categories);
        positions = Set.copyOf(positions);
        regions = Set.copyOf(regions);
        equipment = Set.copyOf(equipment);
    }

    /** What a therapist types while prescribing. */
    public static LibraryFilter prescribable(String text) {
        return new LibraryFilter(text, Set.of(), Set.of(), Set.of(), Set.of(), true);
    }
}
