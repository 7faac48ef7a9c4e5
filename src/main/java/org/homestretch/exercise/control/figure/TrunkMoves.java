package org.homestretch.exercise.control.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the person by pelvis, back, neck or head. */
final class TrunkMoves {

    private final PoseFrame frame;
    private final Frame read;
    private final Skeleton person;

    TrunkMoves(PoseFrame frame, Frame read) {
        this.frame = frame;
        this.read = read;
        this.person = Posing.skeleton(read);
    }

    /** Hands and feet that rest on something stay there; everything else comes along. */
    void movePelvis(Point to) {
        boolean floor = frame.view().showsFloor() && !read.isBust();
        frame.fields().put("pelvis", PoseTree.pair(to.x(), floor ? Math.max(to.y(), Proportions.KNEE_RADIUS) : to.y()));
    }

    /** Writes where the pelvis is now, so that it does not follow a limb that it rested on. */
    void settle() {
        Point pelvis = person.spine().pelvis();
        frame.fields().put("pelvis", PoseTree.pair(pelvis.x(), pelvis.y()));
    }

    /** The trunk turns about the hips, with the head and with arms that hold on to nothing. */
    void moveNeck(Point to) {
        Point pelvis = person.spine().pelvis();
        double now = person.spine().neck().minus(pelvis).direction();
        double turn = PullRange.turned(to.minus(pelvis).direction() - now);
        spine(read.spine().lower() + turn, read.spine().upper() + turn);
    }

    /** Hips and neck stay in line; the back between them rounds or hollows. */
    void moveBack(Point to) {
        Point pelvis = person.spine().pelvis();
        Point chord = person.spine().neck().minus(pelvis);
        Point left = Point.polar(chord.direction() + 90, 1);
        double round = Math.toDegrees(8 * to.minus(pelvis).dot(left) / Proportions.TORSO);
        double middle = (read.spine().lower() + read.spine().upper()) / 2;
        double now = read.spine().lower() - read.spine().upper();
        double bend = PullRange.trunk(frame.view()).nearest(round, now);
        spine(middle + bend / 2, middle - bend / 2);
    }

    private void spine(double lower, double upper) {
        double turn = upper - read.spine().upper();
        Object old = frame.fields().get("spine");
        if (old instanceof Map<?, ?>) {
            Map<String, Object> spine = PoseTree.map(old);
            spine.put("lower", PoseTree.tenth(lower));
            spine.put("upper", PoseTree.tenth(upper));
            frame.fields().put("spine", spine);
        } else if (Math.abs(lower - upper) < 0.05) {
            frame.fields().put("spine", PoseTree.tenth(lower));
        } else {
            frame.fields().put("spine", PoseTree.pair(lower, upper));
        }
        head(read.head().crown() + turn);
        read.limbs().keySet().stream().filter(LimbName::isArm).forEach(arm -> turnArm(frame.limb(arm), turn));
    }

    private static void turnArm(Map<String, Object> arm, double turn) {
        if (arm != null && !arm.containsKey("to")) {
            for (String field : List.of("upper", "fore", "hand")) {
                if (arm.get(field) instanceof Number direction) {
                    arm.put(field, PoseTree.tenth(PullRange.turned(direction.doubleValue() + turn)));
                }
            }
        }
    }

    void moveCrown(Point to) {
        double way = to.minus(person.spine().neck()).direction();
        turnHead(PullRange.turned(way - read.head().crown()));
    }

    void turnHead(double degrees) {
        double upper = read.spine().upper();
        double now = PullRange.turned(upper - read.head().crown());
        double goal = PullRange.beside(upper - read.head().crown() - degrees, now);
        head(upper - PullRange.head(frame.view()).nearest(goal, now));
    }

    private void head(double crown) {
        Object old = frame.fields().get("head");
        if (old instanceof Map<?, ?>) {
            Map<String, Object> head = new LinkedHashMap<>(PoseTree.map(old));
            head.put("crown", PoseTree.tenth(crown));
            frame.fields().put("head", head);
        } else {
            frame.fields().put("head", PoseTree.tenth(crown));
        }
    }

    /** The whole person down, or up, until the lowest part touches the floor. */
    void setDown() {
        Drawing drawing = new Drawing();
        PersonShapes.draw(drawing, person, read);
        Point pelvis = person.spine().pelvis();
        movePelvis(new Point(pelvis.x(), pelvis.y() - drawing.bounds().getMinY()));
    }
}
