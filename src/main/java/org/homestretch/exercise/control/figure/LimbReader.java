package org.homestretch.exercise.control.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads the arms and legs of a frame. */
final class LimbReader {

    private static final Set<String> OF_ARM = Set.of("upper", "fore", "to", "hand", "form", "shift", "seen", "inward");
    private static final Set<String> OF_LEG =
            Set.of("thigh", "shin", "to", "foot", "toes", "form", "shift", "seen", "inward");

    private final View view;

    LimbReader(View view) {
        this.view = view;
    }

    /**
     * All four limbs of the view; "arms" and "legs" stand for both sides, mirrored when seen from the front. With
     * "legs: none" the picture ends at the hips, with "arms: none" it begins there.
     */
    Map<LimbName, LimbPose> limbs(PoseNode frame) {
        Map<LimbName, LimbPose> limbs = new EnumMap<>(LimbName.class);
        for (LimbName name : LimbName.values()) {
            if (name.belongsTo(view)) {
                limb(frame, name).ifPresent(limb -> limbs.put(name, limb));
            } else if (frame.has(name.key())) {
                throw frame.child(name.key()).wrong("does not exist in this view");
            }
        }
        return limbs;
    }

    private Optional<LimbPose> limb(PoseNode frame, LimbName name) {
        if (frame.has(name.key())) {
            return Optional.of(limb(frame.child(name.key()), name.isArm(), false));
        }
        String both = name.isArm() ? "arms" : "legs";
        if (!frame.has(both)) {
            throw frame.child(name.key()).wrong("is missing");
        }
        if (frame.child(both).isNone()) {
            return Optional.empty();
        }
        return Optional.of(limb(frame.child(both), name.isArm(), name.pictureSide(view) < 0));
    }

    private static LimbPose limb(PoseNode node, boolean arm, boolean mirrored) {
        node.allowing(arm ? OF_ARM : OF_LEG);
        Point seen = node.has("seen") ? node.child("seen").point() : new Point(1, 1);
        Point shift = node.has("shift") ? node.child("shift").point() : Point.ORIGIN;
        return new LimbPose(
                reach(node, arm, mirrored),
                direction(node, arm ? "hand" : "foot", mirrored),
                direction(node, "toes", mirrored),
                mirrored ? new Point(-shift.x(), shift.y()) : shift,
                share(node, seen.x()),
                share(node, seen.y()),
                arm ? node.oneOf("form", LimbPose.HandForm.class, usualForm(node)) : LimbPose.HandForm.OPEN,
                arm ? LimbPose.FootForm.NATURAL : footForm(node));
    }

    private static LimbPose.Reach reach(PoseNode node, boolean arm, boolean mirrored) {
        if (!node.has("to")) {
            PoseNode first = node.required(arm ? "upper" : "thigh");
            PoseNode second = node.required(arm ? "fore" : "shin");
            return new LimbPose.Angles(turned(first.number(), mirrored), turned(second.number(), mirrored));
        }
        Target target = TargetReader.target(node.child("to"));
        return new LimbPose.Toward(mirrored ? mirror(node, target) : target, node.truth("inward"));
    }

    /** Both sides of the body share one target only if it can be mirrored about the middle of the picture, x 0. */
    private static Target mirror(PoseNode node, Target target) {
        if (target instanceof Target.Place place) {
            return new Target.Place(new Point(-place.point().x(), place.point().y()));
        }
        if (target instanceof Target.Floor floor) {
            return new Target.Floor(-floor.x());
        }
        throw node.child("to").wrong("cannot stand for both sides");
    }

    private static LimbPose.HandForm usualForm(PoseNode node) {
        boolean resting = node.has("to")
                && (TargetReader.target(node.child("to")) instanceof Target.Floor
                        || TargetReader.target(node.child("to")) instanceof Target.Wall);
        return resting ? LimbPose.HandForm.FLAT : LimbPose.HandForm.OPEN;
    }

    private static LimbPose.FootForm footForm(PoseNode node) {
        return node.oneOf("form", LimbPose.FootForm.class, LimbPose.FootForm.NATURAL);
    }

    private static OptionalDouble direction(PoseNode node, String key, boolean mirrored) {
        return node.has(key) ? OptionalDouble.of(turned(node.child(key).number(), mirrored)) : OptionalDouble.empty();
    }

    private static double turned(double direction, boolean mirrored) {
        return mirrored ? 180 - direction : direction;
    }

    private static double share(PoseNode node, double share) {
        if (share < 0.15 || share > 1) {
            throw node.child("seen").wrong("must be shares between 0.15 and 1");
        }
        return share;
    }
}
