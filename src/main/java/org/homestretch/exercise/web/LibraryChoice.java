package org.homestretch.exercise.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.Limit;
import org.homestretch.exercise.entity.ReadingLanguage;

/** What somebody typed and chose on the page of the library. */
public class LibraryChoice extends SearchForm {

    private static final long serialVersionUID = 1L;

    private Equipment[] equipment = {};
    private Limit[] limits = {};

    LibraryFilter filter(ReadingLanguage typedIn) {
        return new LibraryFilter(
                getText(),
                typedIn,
                Set.of(getCategories()),
                Set.of(getPositions()),
                Set.of(getRegions()),
                Set.of(equipment),
                Set.of(limits));
    }

    @Override
    protected Stream<Enum<?>> chosen() {
        return Stream.concat(
                super.chosen(), Stream.<Enum<?>[]>of(equipment, limits).flatMap(Arrays::stream));
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
