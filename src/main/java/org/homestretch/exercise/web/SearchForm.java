package org.homestretch.exercise.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.StartPosition;

/** What somebody typed and chose to find exercises, on whatever page of the library. */
public abstract class SearchForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private Category[] categories = {};
    private StartPosition[] positions = {};
    private BodyRegion[] regions = {};

    /** The values chosen, of all filters. */
    protected Stream<Enum<?>> chosen() {
        return Stream.<Enum<?>[]>of(categories, positions, regions).flatMap(Arrays::stream);
    }

    /** Whether that value of a filter is chosen; by its name, which is unique among all filters. */
    public boolean has(Object value) {
        return chosen().anyMatch(each -> each.name().equals(String.valueOf(value)));
    }

    public boolean isEmpty() {
        return text.isBlank() && getChosen() == 0;
    }

    /** How many values of the filters are chosen. */
    public int getChosen() {
        return (int) chosen().count();
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
