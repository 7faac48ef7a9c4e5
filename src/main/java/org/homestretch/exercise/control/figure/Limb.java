package org.homestretch.exercise.control.figure;

/**
 * An arm or a leg in its place.
 *
 * @param root shoulder or hip
 * @param joint elbow or knee
 * @param end wrist or ankle
 * @param tip direction of hand or foot in degrees
 * @param toes direction of the toes in degrees
 */
record Limb(LimbName name, Point root, Point joint, Point end, double tip, double toes, LimbPose pose) {

    /** The ball of the foot as seen from the ankle, the foot pointing to the right. */
    private static final Point BALL = new Point(11, -7);

    private static final double PALM = 8;

    Point at(Anchor.Part part, double share) {
        return switch (part) {
            case ROOT -> root;
            case JOINT -> joint;
            case END -> end;
            case TIP -> end.plus(name.isArm() ? Point.polar(tip, PALM) : BALL.turned(tip));
            case FIRST_BONE -> root.toward(joint, share);
            case SECOND_BONE -> joint.toward(end, share);
        };
    }

    /** By how much the joint is bent, in degrees from straight: above 0 the way elbows and knees bend in the side view. */
    double flexion() {
        double first = joint.minus(root).direction();
        double second = end.minus(joint).direction();
        double turned = name.isArm() ? second - first : first - second;
        return turned - 360 * Math.round(turned / 360);
    }
}
