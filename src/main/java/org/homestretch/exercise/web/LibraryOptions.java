package org.homestretch.exercise.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.Limit;
import org.homestretch.exercise.entity.StartPosition;

/** What the filters of the library offer to choose from. */
@Named
@ApplicationScoped
public class LibraryOptions {

    public Category[] getCategories() {
        return Category.values();
    }

    public StartPosition[] getPositions() {
        return StartPosition.values();
    }

    public BodyRegion[] getRegions() {
        return BodyRegion.values();
    }

    public Equipment[] getEquipment() {
        return Equipment.values();
    }

    public Limit[] getLimits() {
        return Limit.values();
    }

    /** The limits that make sense for who has no stars and prescribes nothing. */
    public Limit[] getLimitsForAll() {
        return new Limit[] {Limit.PRESCRIBABLE, Limit.NO_FLOOR};
    }
}
