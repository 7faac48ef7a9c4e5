package org.homestretch.handout.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a box of the printed diary lies, so that a returned sheet can be read by a machine (H-32). Measured in millimeters
 * from the upper left corner of the page to the outer edge of the box's frame.
 */
@Embeddable
public class GridBox {

    /** The item key of the box for the worst pain of a day. Real item keys begin at 1. */
    public static final int PAIN = 0;

    @Column(name = "page", nullable = false)
    private int page;

    @Column(name = "item_key", nullable = false)
    private int itemKey;

    @Column(name = "diary_day", nullable = false)
    private LocalDate day;

    @Column(name = "slot", nullable = false)
    private int slot;

    @Column(name = "x_mm", nullable = false)
    private double x;

    @Column(name = "y_mm", nullable = false)
    private double y;

    @Column(name = "width_mm", nullable = false)
    private double width;

    @Column(name = "height_mm", nullable = false)
    private double height;

    protected GridBox() {}

    /** A place on a page, in millimeters. */
    public record Place(int page, double x, double y, double width, double height) {}

    /**
     * @param itemKey of the exercise, or {@link #PAIN}
     * @param slot number of the session within its day, from 1
     */
    public GridBox(int itemKey, LocalDate day, int slot, Place place) {
        this.itemKey = itemKey;
        this.day = Objects.requireNonNull(day, "day");
        this.slot = slot;
        this.page = place.page();
        this.x = place.x();
        this.y = place.y();
        this.width = place.width();
        this.height = place.height();
    }

    public int itemKey() {
        return itemKey;
    }

    public LocalDate day() {
        return day;
    }

    public int slot() {
        return slot;
    }

    /** Pages count from 1. */
    public Place place() {
        return new Place(page, x, y, width, height);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GridBox that
                && itemKey == that.itemKey
                && slot == that.slot
                && day.equals(that.day)
                && place().equals(that.place());
    }

    @Override
    public int hashCode() {
        return Objects.hash(itemKey, day, slot, page);
    }
}
