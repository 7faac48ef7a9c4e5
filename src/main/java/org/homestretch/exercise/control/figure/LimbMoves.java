package org.homestretch.exercise.control.figure;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Takes an arm or a leg by one of its joints. */
final class LimbMoves {

    /** A hand or foot that comes this near to floor or wall rests on it. */
    private static final double CATCH = 3;

    private static final Set<String> DIRECTIONS = Set.of("upper", "fore", "thigh", "shin", "hand", "foot", "toes");

    private static final double SHRUG = 12;
    /** Nearer to the direction of a bone than this is along it (degrees). */
    private static final double ALONG = 3;

    /** Where the ball of the foot lies seen from the ankle, below the direction of the foot. */
    private static final double BALL_BELOW = new Point(11, -7).direction();

    private final Frame read;
    private final Skeleton person;
    private final Limb limb;
    private final Map<String, Object> fields;
    private final boolean arm;
    private final View view;

    LimbMoves(PoseFrame frame, Frame read, LimbName name) {
        this.read = read;
        this.person = Posing.skeleton(read);
        this.limb = person.limb(name);
        this.fields = frame.limb(name);
        this.arm = name.isArm();
        this.view = frame.view();
    }

    void move(Anchor.Part part, Point to) {
        switch (part) {
            case ROOT -> moveRoot(to);
            case JOINT -> moveJoint(to);
            case END -> moveEnd(to);
            case TIP -> pointTip(to.minus(limb.end()).direction() - (arm ? 0 : BALL_BELOW));
            default -> throw new IllegalArgumentException(part.name());
        }
    }

    void turnTip(double degrees) {
        pointTip(limb.tip() + degrees);
    }

    private void moveRoot(Point to) {
        Point way = limb.pose().rootShift().plus(to.minus(limb.root()));
        Point shift = way.length() > SHRUG ? way.times(SHRUG / way.length()) : way;
        fields.put("shift", PoseTree.pair(shift.x(), shift.y()));
    }

    /** The second bone keeps its bend. */
    private void moveJoint(Point to) {
        double now = first();
        double first = firstInRange(pulled(to.minus(limb.root()), now));
        hold(first, second() + first - now);
    }

    /** A pull along the bone itself lifts it: toward the body forward, or outward, and away from it back. */
    private double pulled(Point way, double now) {
        double aside = PullRange.turned(way.direction() - now);
        if (Math.abs(aside) > ALONG) {
            return way.direction();
        }
        double lift = Math.toDegrees((length(true) - way.length()) / length(true));
        return now + aside + (view.isProfile() ? 1 : limb.name().pictureSide(view)) * lift;
    }

    private void moveEnd(Point to) {
        if (!rested(to)) {
            bend(above(to));
        }
    }

    /** Nothing goes through the floor. */
    private Point above(Point to) {
        return hasFloor() ? new Point(to.x(), Math.max(to.y(), thickness())) : to;
    }

    private boolean rested(Point to) {
        double reach = length(true) + length(false);
        Point onFloor = new Point(to.x(), thickness());
        if (hasFloor() && to.y() < thickness() + CATCH && limb.root().distance(onFloor) <= reach) {
            rest("floor " + PoseWriter.number(PoseTree.tenth(to.x())));
            return true;
        }
        if (read.wall().isPresent() && to.y() > 0) {
            double surface = read.wall().get().x() + (read.wall().get().personOnLeft() ? -1 : 1) * thickness();
            if (Math.abs(to.x() - surface) < CATCH && limb.root().distance(new Point(surface, to.y())) <= reach) {
                rest("wall " + PoseWriter.number(PoseTree.tenth(to.y())));
                return true;
            }
        }
        return false;
    }

    private boolean hasFloor() {
        return view.showsFloor() && !read.isBust();
    }

    private double thickness() {
        return arm ? Proportions.WRIST_RADIUS : Proportions.ANKLE_OVER_SOLE;
    }

    /** The hand or foot stays there while the body moves. */
    void rest(Object place) {
        fields.keySet().removeAll(DIRECTIONS);
        fields.put("to", place);
        if (!view.isProfile()) {
            boolean inward = bendsTo() == -usualTurn();
            fields.remove("inward");
            if (inward) {
                fields.put("inward", true);
            }
        }
    }

    /** Both bones as they are now, holding on to nothing. */
    void letGo() {
        hold(first(), second());
    }

    private void bend(Point to) {
        double first = length(true);
        double second = length(false);
        double mostBent = Math.toRadians(180 - PullRange.bend(view).most());
        double nearest = Math.sqrt(first * first + second * second - 2 * first * second * Math.cos(mostBent));
        Point way = to.minus(limb.root());
        double span = Math.max(nearest, Math.min(first + second - 0.05, Math.max(way.length(), 0.1)));
        Point end = limb.root().plus(Point.polar(way.direction(), span));
        Point joint = new TwoBones(first, second).joint(limb.root(), end, bendsTo());
        double upper = firstInRange(joint.minus(limb.root()).direction());
        Point reached = limb.root().plus(Point.polar(upper, first));
        double lower = end.minus(reached).direction();
        hold(upper, upper + bendInRange(lower - upper));
    }

    private double bendInRange(double turn) {
        double sign = arm ? 1 : -1;
        double now = sign * PullRange.turned(second() - first());
        return sign * PullRange.bend(view).nearest(sign * PullRange.turned(turn), now);
    }

    /** 1 when the second bone turns counter-clockwise from the first. */
    private int bendsTo() {
        double turn = PullRange.turned(second() - first());
        return view.isProfile() || Math.abs(turn) < 1 ? usualTurn() : (int) Math.signum(turn);
    }

    private int usualTurn() {
        return view.isProfile() ? (arm ? 1 : -1) : -limb.name().pictureSide(view);
    }

    private double firstInRange(double wanted) {
        double along = person.spine().direction(arm ? Proportions.SHOULDER_ALONG_TORSO : 0) - 180;
        double now = PullRange.turned(first() - along);
        double goal = PullRange.beside(wanted - along, now);
        return along + PullRange.root(view, arm).nearest(goal, now);
    }

    private double first() {
        return limb.joint().minus(limb.root()).direction();
    }

    private double second() {
        return limb.end().minus(limb.joint()).direction();
    }

    private double length(boolean first) {
        if (first) {
            return (arm ? Proportions.UPPER_ARM : Proportions.THIGH)
                    * limb.pose().firstSeen();
        }
        return (arm ? Proportions.FOREARM : Proportions.SHIN) * limb.pose().secondSeen();
    }

    /** Writes both directions; hand and foot stay at their angle to the limb. */
    private void hold(double upper, double lower) {
        double natural = naturalTip(second());
        boolean bentTip = Math.abs(PullRange.turned(limb.tip() - natural)) > 1;
        double turned = lower - second();
        fields.remove("to");
        fields.remove("inward");
        put(arm ? "upper" : "thigh", upper);
        put(arm ? "fore" : "shin", lower);
        String tip = arm ? "hand" : "foot";
        fields.remove(tip);
        if (bentTip) {
            put(tip, limb.tip() + turned);
        }
        OptionalDouble toes = limb.pose().toes();
        if (toes.isPresent()) {
            put("toes", toes.getAsDouble() + turned);
        }
    }

    private double naturalTip(double along) {
        return arm || !view.isProfile() ? along : along + 90;
    }

    private void pointTip(double wanted) {
        double natural = naturalTip(second());
        double now = PullRange.turned(limb.tip() - natural);
        double goal = PullRange.beside(wanted - natural, now);
        put(arm ? "hand" : "foot", natural + PullRange.tip(view, arm).nearest(goal, now));
    }

    private void put(String field, double direction) {
        fields.put(field, PoseTree.tenth(PullRange.turned(direction)));
    }
}
