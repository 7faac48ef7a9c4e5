package org.homestretch.handout.control;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that a box of the grid has in the page, by which its place is found after the layout.
 *
 * @param itemKey of the exercise, or {@link org.homestretch.handout.entity.GridBox#PAIN}
 * @param slot number of the session within its day, from 1
 */
record BoxId(LocalDate day, int itemKey, int slot) {

    static final Pattern PATTERN = Pattern.compile("box-(\\d{4}-\\d{2}-\\d{2})-(\\d+)-(\\d+)");

    static BoxId parse(String id) {
        Matcher parts = PATTERN.matcher(id);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no box: " + id);
        }
        return new BoxId(
                LocalDate.parse(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    @Override
    public String toString() {
        return "box-" + day + "-" + itemKey + "-" + slot;
    }
}
