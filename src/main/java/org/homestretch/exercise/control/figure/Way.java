package org.homestretch.exercise.control.figure;

/**
 * How far a movement has come.
 *
 * @param share of the way from one frame to the other, 0 to 1
 */
record Way(double share) {

    /** What is nearer: the one frame's or the other's. */
    <T> T nearer(T one, T other) {
        return share < 0.5 ? one : other;
    }

    double between(double one, double other) {
        return one + (other - one) * share;
    }

    Point between(Point one, Point other) {
        return one.toward(other, share);
    }

    /** Between two directions in degrees, by the shorter way around. */
    double turn(double one, double other) {
        double way = other - one;
        return one + (way - 360 * Math.round(way / 360)) * share;
    }
}
