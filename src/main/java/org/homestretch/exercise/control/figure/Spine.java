package org.homestretch.exercise.control.figure;

/** The line from the middle of the hips to the base of the neck: an even bend of constant length. */
record Spine(Point pelvis, Point lowerControl, Point upperControl, Point neck) {

    private static final double CONTROL = 0.36;
    private static final int STEPS = 24;

    /** @param seen share of its length that is seen */
    static Spine of(Point pelvis, double lower, double upper, double seen) {
        Point low = Point.polar(lower, 1);
        Point high = Point.polar(upper, 1);
        Point top = low.plus(high).times(0.5);
        Spine unit = new Spine(Point.ORIGIN, low.times(CONTROL), top.minus(high.times(CONTROL)), top);
        double scale = Proportions.TORSO * seen / unit.length();
        return new Spine(
                pelvis,
                pelvis.plus(unit.lowerControl.times(scale)),
                pelvis.plus(unit.upperControl.times(scale)),
                pelvis.plus(top.times(scale)));
    }

    Point at(double share) {
        Point a = pelvis.toward(lowerControl, share);
        Point b = lowerControl.toward(upperControl, share);
        Point c = upperControl.toward(neck, share);
        return a.toward(b, share).toward(b.toward(c, share), share);
    }

    /** The direction of the spine at that share of its length, in degrees. */
    double direction(double share) {
        double inside = Math.max(0, Math.min(1, share));
        double before = Math.max(0, inside - 0.02);
        return at(Math.min(1, inside + 0.02)).minus(at(before)).direction();
    }

    double length() {
        double length = 0;
        for (int i = 0; i < STEPS; i++) {
            length += at((double) i / STEPS).distance(at((i + 1.0) / STEPS));
        }
        return length;
    }
}
