package org.homestretch.exercise.control.figure;

/** What a shape is, from which the palette takes its color. */
enum Ink {
    SKIN,
    HAIR,
    FACE,
    SHIRT,
    SHORTS,
    MAT,
    FURNITURE,
    WALL,
    FLOOR,
    CUSHION,
    STRAP,
    BAND,
    MOTION,
    BADGE,
    BADGE_MARK
}
