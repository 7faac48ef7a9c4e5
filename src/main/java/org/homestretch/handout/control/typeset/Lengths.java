package org.homestretch.handout.control.typeset;

/** What lengths of a page are reckoned with. */
final class Lengths {

    static final double MILLIMETERS_PER_POINT = 25.4 / 72;

    /** In millimeters: what sums of lengths differ by although they mean the same. */
    static final double ROUNDING = 1e-6;

    private Lengths() {}
}
