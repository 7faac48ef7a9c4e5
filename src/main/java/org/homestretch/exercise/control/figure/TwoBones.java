package org.homestretch.exercise.control.figure;

/**
 * Two bones with one joint between them, such as thigh and shin: finds where the joint is when both ends are known.
 *
 * <p>The target always can be missed in two ways only: farther than both bones together, or nearer than their
 * difference. Both are errors of the pose, not something to draw.
 */
record TwoBones(double first, double second) {

    /** Targets this little out of reach are met with the limb straight, so that authors need no decimals. */
    private static final double SLACK = 0.6;

    /**
     * @param turn 1 when the second bone turns counter-clockwise from the first, as a forearm does in a figure that
     *     faces right; -1 when it turns clockwise, as a shin does
     * @throws OutOfReachException when the bones cannot span the distance
     */
    Point joint(Point root, Point end, int turn) {
        double distance = root.distance(end);
        double longest = first + second;
        double shortest = Math.abs(first - second);
        if (distance > longest + SLACK) {
            throw new OutOfReachException(distance - longest);
        }
        if (distance < shortest - SLACK) {
            throw new OutOfReachException(shortest - distance);
        }
        double span = Math.max(Math.min(distance, longest), Math.max(shortest, 0.01));
        double cosine = (first * first + span * span - second * second) / (2 * first * span);
        double lift = Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
        return root.plus(Point.polar(end.minus(root).direction() - turn * lift, first));
    }

    /** The target of a limb lies farther away, or nearer, than its bones allow. */
    static final class OutOfReachException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        OutOfReachException(double centimeters) {
            super("is " + Math.round(Math.ceil(centimeters)) + " cm out of reach");
        }
    }
}
