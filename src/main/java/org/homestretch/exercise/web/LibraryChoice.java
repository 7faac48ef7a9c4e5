package org.homestretch.exercise.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.Limit;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.exercise.entity.StartPosition;

/** What somebody typed and chose on the page of the library. */
public class LibraryChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private Category[] categories = {};
    private StartPosition[] positions = {};
    private BodyRegion[] regions = {};
    private Equipment[] equipment = {};
    private Limit[] limits = {};

    LibraryFilter filter(ReadingLanguage typedIn) {
        return new LibraryFilter(
                text,
                typedIn,
                Set.of(categories),
                Set.of(positions),
                Set.of(regions),
                Set.of(equipment),
                Set.of(limits));
    }

    /** Whether that value of a filter is chosen; by its name, which is unique among all filters. */
    public boolean has(Object value) {
        return Stream.of(categories, positions, regions, equipment, limits)
                .flatMap(Arrays::stream)
                .anyMatch(chosen -> chosen.name().equals(String.valueOf(value)));
    }

    public boolean isEmpty() {
        return text.isBlank()
                && categories.length + positions.length + regions.length + equipment.length + limits.length == 0;
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

    public Equipment[] getEquipment() {
        return equipment.clone();
    }

    public void setEquipment(Equipment[] equipment) {
        this.equipment = equipment.clone();
    }

    public Limit[] getLimits() {
        return limits.clone();
    }

    public void setLimits(Limit[] limits) {
        this.limits = limits.clone();
    }
}
