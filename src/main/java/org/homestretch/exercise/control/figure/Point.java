package org.homestretch.exercise.control.figure;

/**
 * A point or a way in the plane of the picture, in centimeters of an adult of 170 cm; x runs to the right, y up from
 * the floor. Angles are degrees, 0 to the right, 90 up.
 */
record Point(double x, double y) {

    static final Point ORIGIN = new Point(0, 0);

    static Point polar(double degrees, double length) {
        double radians = Math.toRadians(degrees);
        return new Point(length * Math.cos(radians), length * Math.sin(radians));
    }

    Point plus(Point way) {
        return new Point(x + way.x, y + way.y);
    }

    Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    Point toward(Point other, double share) {
        return plus(other.minus(this).times(share));
    }

    Point turned(double degrees) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        return new Point(x * cosine - y * sine, x * sine + y * cosine);
    }

    double dot(Point other) {
        return x * other.x + y * other.y;
    }

    double length() {
        return Math.hypot(x, y);
    }

    double distance(Point other) {
        return other.minus(this).length();
    }

    /** The direction from the origin to here, degrees above -180 and up to 180. */
    double direction() {
        return Math.toDegrees(Math.atan2(y, x));
    }
}
