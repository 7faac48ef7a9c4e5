package org.homestretch.exercise.control.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.control.figure.PoseHandle.Role;

/** Finds everything in a frame that a hand can take hold of; what lies on top comes last. */
final class PoseHandles {

    private static final double ABOVE_FLOOR = 30;
    private static final List<Anchor.Part> OF_LIMB =
            List.of(Anchor.Part.ROOT, Anchor.Part.JOINT, Anchor.Part.END, Anchor.Part.TIP);

    private final List<PoseHandle> handles = new ArrayList<>();
    private final Frame frame;
    private final Skeleton person;

    private PoseHandles(Frame frame) {
        this.frame = frame;
        this.person = Posing.skeleton(frame);
    }

    static List<PoseHandle> of(PoseFrame posed, Frame frame) {
        PoseHandles found = new PoseHandles(frame);
        found.things(posed.fields().get("props"));
        found.limbs();
        found.trunk();
        found.arrows();
        return List.copyOf(found.handles);
    }

    private void trunk() {
        add("trunk:pelvis", person.spine().pelvis(), Role.PLACE);
        add("trunk:back", person.spine().at(0.5), Role.TURN);
        add("trunk:neck", person.spine().neck(), Role.TURN);
        Point crown = Point.polar(person.headPose().crown(), Proportions.HALF_HEAD);
        add("head:crown", person.head().plus(crown), Role.TURN);
    }

    private void limbs() {
        for (LimbName name : frame.limbs().keySet()) {
            Limb limb = person.limb(name);
            boolean resting = limb.pose().reach() instanceof LimbPose.Toward;
            for (Anchor.Part part : OF_LIMB) {
                if (part != Anchor.Part.ROOT || name.isArm()) {
                    add(name.key() + ":" + part.of(name), limb.at(part, 1), role(part, resting));
                }
            }
        }
    }

    private static Role role(Anchor.Part part, boolean resting) {
        return switch (part) {
            case JOINT, TIP -> Role.TURN;
            case END -> resting ? Role.RESTING : Role.PLACE;
            default -> Role.PLACE;
        };
    }

    private void arrows() {
        for (int i = 0; i < frame.arrows().size(); i++) {
            Frame.Arrow arrow = frame.arrows().get(i);
            Point bulge = Point.polar(arrow.to().minus(arrow.from()).direction() + 90, arrow.bend());
            add("arrow:" + i + ":from", arrow.from(), Role.PLACE);
            add("arrow:" + i + ":bend", arrow.from().toward(arrow.to(), 0.5).plus(bulge), Role.PLACE);
            add("arrow:" + i + ":to", arrow.to(), Role.PLACE);
        }
    }

    private void things(Object props) {
        if (props instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Map<String, Object> thing = PoseTree.map(list.get(i));
                thing("prop:" + i + ":", PoseTree.map(thing.values().iterator().next()));
            }
        }
    }

    private void thing(String id, Map<String, Object> fields) {
        double y = PoseTree.number(
                fields.get("height"), PoseTree.number(fields.get("bottom"), PoseTree.number(fields.get("seat"), 0)));
        if (fields.get("x") instanceof Number x) {
            add(id + "all", new Point(x.doubleValue(), Math.max(y, ABOVE_FLOOR)), Role.PLACE);
        }
        if (fields.get("from") instanceof Number from && fields.get("to") instanceof Number to) {
            add(id + "from", new Point(from.doubleValue(), y), Role.PLACE);
            add(id + "to", new Point(to.doubleValue(), y), Role.PLACE);
            add(id + "all", new Point((from.doubleValue() + to.doubleValue()) / 2, y), Role.PLACE);
        }
        for (String field : List.of("at", "from", "to")) {
            Point place = PoseTree.point(fields.get(field), null);
            if (place != null) {
                add(id + field, place, Role.PLACE);
            }
        }
    }

    private void add(String id, Point place, Role role) {
        handles.add(new PoseHandle(id, PoseTree.tenth(place.x()), PoseTree.tenth(place.y()), role));
    }
}
