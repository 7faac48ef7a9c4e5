package org.homestretch.handout.control.typeset;

/**
 * Where something lies that a machine looks for later.
 *
 * @param name what it is, as whoever drew it calls it
 * @param page number within the handout, from 1
 * @param left in millimeters from the left edge of the page, {@code top} from its upper edge
 */
public record Spot(Object name, int page, double left, double top, double width, double height) {}
