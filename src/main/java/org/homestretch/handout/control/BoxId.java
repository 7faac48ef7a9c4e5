package org.homestretch.handout.control;

import java.time.LocalDate;
import org.homestretch.handout.control.typeset.Spot;
import org.homestretch.handout.entity.GridBox;
import org.homestretch.handout.entity.GridBox.Place;

/**
 * Which box of the grid one is.
 *
 * @param itemKey of the exercise, or {@link GridBox#PAIN}
 * @param slot number of the session within its day, from 1
 */
record BoxId(LocalDate day, int itemKey, int slot) {

    private static final double HUNDREDTHS = 100;

    /** The box with its place, where a page was found to have one (H-32). */
    static GridBox at(Spot spot) {
        BoxId id = (BoxId) spot.name();
        Place place = new Place(
                spot.page(), rounded(spot.left()), rounded(spot.top()), rounded(spot.width()), rounded(spot.height()));
        return new GridBox(id.itemKey(), id.day(), id.slot(), place);
    }

    private static double rounded(double millimeters) {
        return Math.round(millimeters * HUNDREDTHS) / HUNDREDTHS;
    }
}
