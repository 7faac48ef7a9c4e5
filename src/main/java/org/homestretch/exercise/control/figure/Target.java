package org.homestretch.exercise.control.figure;

/** Where the wrist or the ankle of a limb is to be. */
sealed interface Target {

    /** The hand or the foot lies flat on the floor. */
    record Floor(double x) implements Target {}

    /** The hand or the foot lies flat on the wall of the figure. */
    record Wall(double y) implements Target {}

    /** A place in the picture. */
    record Place(Point point) implements Target {}

    /** A place on the person, moved a little. */
    record Body(Anchor anchor, Point shift) implements Target {}
}
