package org.homestretch.exercise.control.figure;

/**
 * How far a joint goes, in degrees. Wider than the norms of a clinical examination: gravity and hands push further than
 * muscles, and the trunk's own bend is not told apart. What a file already says beyond the range may stay, not grow.
 */
record PullRange(double least, double most) {

    private static final PullRange BEND = new PullRange(0, 155);
    private static final PullRange BEND_EITHER_WAY = new PullRange(-160, 160);
    private static final PullRange HIP = new PullRange(-35, 150);
    private static final PullRange SHOULDER = new PullRange(-75, 200);
    private static final PullRange HEAD_IN_PROFILE = new PullRange(-75, 75);
    private static final PullRange HEAD_SIDEWAYS = new PullRange(-50, 50);
    private static final PullRange FOOT = new PullRange(-75, 40);
    private static final PullRange HAND = new PullRange(-90, 90);
    private static final PullRange TRUNK_IN_PROFILE = new PullRange(-60, 110);
    private static final PullRange TRUNK_SIDEWAYS = new PullRange(-50, 50);
    private static final PullRange ANY = new PullRange(-360, 360);

    /** Elbow or knee; from the front a bend cannot be told from its mirror image. */
    static PullRange bend(View view) {
        return view.isProfile() ? BEND : BEND_EITHER_WAY;
    }

    /** Hip or shoulder, 0 hanging along the trunk and forward counting up; only the profile shows it. */
    static PullRange root(View view, boolean arm) {
        if (!view.isProfile()) {
            return ANY;
        }
        return arm ? SHOULDER : HIP;
    }

    static PullRange tip(View view, boolean arm) {
        if (arm) {
            return HAND;
        }
        return view.isProfile() ? FOOT : ANY;
    }

    static PullRange head(View view) {
        return view.isProfile() ? HEAD_IN_PROFILE : HEAD_SIDEWAYS;
    }

    /** From the lower to the upper direction of the spine, forward counting up. */
    static PullRange trunk(View view) {
        return view.isProfile() ? TRUNK_IN_PROFILE : TRUNK_SIDEWAYS;
    }

    /** The nearest possible angle; one that is beyond the range already may stay. */
    double nearest(double wanted, double now) {
        return Math.max(Math.min(least, now), Math.min(Math.max(most, now), wanted));
    }

    /** An angle between -180 and 180. */
    static double turned(double angle) {
        return angle - 360 * Math.round(angle / 360);
    }

    /** A direction as the nearest turn to another one: 183 beside 180, not -177. */
    static double beside(double direction, double other) {
        return other + turned(direction - other);
    }
}
