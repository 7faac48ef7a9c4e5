package org.homestretch.program.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.Limit;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.exercise.entity.StartPosition;

/** What the therapist typed and chose to find an exercise that can be prescribed. */
public class ExerciseSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private Category[] categories = {};
    private StartPosition[] positions = {};
    private BodyRegion[] regions = {};

    /** @param more what else limits the exercises; that they can be prescribed always does */
    LibraryFilter filter(ReadingLanguage typedIn, Limit... more) {
        Set<Limit> limits = Set.of(Stream.concat(Stream.of(Limit.PRESCRIBABLE), Arrays.stream(more))
                .toArray(Limit[]::new));
        return new LibraryFilter(
                text, typedIn, Set.of(categories), Set.of(positions), Set.of(regions), Set.of(), limits);
    }

    /** Whether that value of a filter is chosen; by its name, which is unique among all filters. */
    public boolean has(Object value) {
        return Stream.of(categories, positions, regions)
                .flatMap(Arrays::stream)
                .anyMatch(chosen -> chosen.name().equals(String.valueOf(value)));
    }

    public boolean isEmpty() {
        return text.isBlank() && getChosen() == 0;
    }

    /** How many values of the filters are chosen. */
    public int getChosen() {
        return categories.length + positions.length + regions.length;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public Category[] getCategories() {
        return categories.clone();
    }

    public void setCategories(Category[] categories) {
        this.categories = categories.clone();
    }

    public StartPosition[] getPositions() {
        return positions.clone();
    }

    public void setPositions(StartPosition[] positions) {
        this.positions = positions.clone();
    }

    public BodyRegion[] getRegions() {
        return regions.clone();
    }

    public void setRegions(BodyRegion[] regions) {
        this.regions = regions.clone();
    }
}
