package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * Which exercises somebody looks for. An empty set does not restrict; several values of one set mean any of them, except
 * for limits, which all hold.
 *
 * @param text what was typed (L-10, L-21)
 * @param typedIn the language it was typed in; English words are understood beside it
 */
public record LibraryFilter(
        String text,
        ReadingLanguage typedIn,
        Set<Category> categories,
        Set<StartPosition> positions,
        Set<BodyRegion> regions,
        Set<Equipment> equipment,
        Set<Limit> limits)
        implements Serializable {

    public LibraryFilter {
        text = text == null ? "" : text;
        Objects.requireNonNull(typedIn, "typedIn");
        categories = Set.copyOf(categories);
        positions = Set.copyOf(positions);
        regions = Set.copyOf(regions);
        equipment = Set.copyOf(equipment);
        limits = Set.copyOf(limits);
    }

    /** As typed in English. */
    public LibraryFilter(
            String text,
            Set<Category> categories,
            Set<StartPosition> positions,
            Set<BodyRegion> regions,
            Set<Equipment> equipment,
            boolean prescribableOnly) {
        this(
                text,
                ReadingLanguage.ENGLISH,
                categories,
                positions,
                regions,
                equipment,
                prescribableOnly ? Set.of(Limit.PRESCRIBABLE) : Set.of());
    }

    /** What a therapist types while prescribing. */
    public static LibraryFilter prescribable(String text) {
        return new LibraryFilter(text, Set.of(), Set.of(), Set.of(), Set.of(), true);
    }

    /** The same, typed in another language. */
    public LibraryFilter typedIn(ReadingLanguage language) {
        return new LibraryFilter(text, language, categories, positions, regions, equipment, limits);
    }
}
