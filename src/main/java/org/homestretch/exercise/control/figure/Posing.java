package org.homestretch.exercise.control.figure;

import java.util.EnumMap;
import java.util.Map;

/** Puts the person of one frame together: pelvis, spine, head, then the limbs, each after those it holds on to. */
final class Posing {

    private final Frame frame;
    private final Map<LimbName, Limb> limbs = new EnumMap<>(LimbName.class);
    private Spine spine;
    private Point head;

    private Posing(Frame frame) {
        this.frame = frame;
    }

    /** @throws PoseException when a limb cannot reach its target, or two limbs hold on to each other */
    static Skeleton skeleton(Frame frame) {
        return new Posing(frame).solved();
    }

    private Skeleton solved() {
        spine = spineAt(pelvis());
        head = headOn(spine);
        for (LimbName name : frame.limbs().keySet()) {
            limb(name, 0);
        }
        return new Skeleton(frame.view(), spine, head, frame.head(), limbs);
    }

    private Spine spineAt(Point pelvis) {
        return Spine.of(
                pelvis,
                frame.spine().lower(),
                frame.spine().upper(),
                frame.spine().seen());
    }

    private Point pelvis() {
        if (frame.pelvis() instanceof Frame.At at) {
            return at.place();
        }
        Frame.Resting resting = (Frame.Resting) frame.pelvis();
        spine = spineAt(Point.ORIGIN);
        Point part = limb(resting.limb(), 0).at(resting.part(), 0.5);
        limbs.clear();
        return resting.place().minus(part);
    }

    private Point headOn(Spine spine) {
        double crown = frame.head().crown();
        Point between = Point.polar(frame.spine().upper(), 1).plus(Point.polar(crown, 1));
        double neck = frame.head().neck().orElse(between.direction());
        return spine.neck()
                .plus(Point.polar(neck, Proportions.NECK))
                .plus(Point.polar(crown, Proportions.HALF_HEAD))
                .plus(faceWay(crown));
    }

    /** In profile the head sits a little in front of the neck. */
    private Point faceWay(double crown) {
        return switch (frame.head().face()) {
            case RIGHT -> Point.polar(crown - 90, 2);
            case LEFT -> Point.polar(crown + 90, 2);
            case FRONT, BACK -> Point.ORIGIN;
        };
    }

    private Limb limb(LimbName name, int depth) {
        if (depth > LimbName.values().length) {
            throw new PoseException(name.key(), "holds on to a limb that holds on to it");
        }
        Limb known = limbs.get(name);
        if (known == null) {
            known = place(name, depth);
            limbs.put(name, known);
        }
        return known;
    }

    private Limb place(LimbName name, int depth) {
        LimbPose pose = frame.limbs().get(name);
        Point root = root(name).plus(pose.rootShift());
        double first = (name.isArm() ? Proportions.UPPER_ARM : Proportions.THIGH) * pose.firstSeen();
        double second = (name.isArm() ? Proportions.FOREARM : Proportions.SHIN) * pose.secondSeen();
        if (pose.reach() instanceof LimbPose.Angles angles) {
            Point joint = root.plus(Point.polar(angles.first(), first));
            return withTip(name, root, joint, joint.plus(Point.polar(angles.second(), second)));
        }
        LimbPose.Toward toward = (LimbPose.Toward) pose.reach();
        Point end = end(name, toward.target(), depth);
        try {
            return withTip(name, root, new TwoBones(first, second).joint(root, end, turn(name, toward)), end);
        } catch (TwoBones.OutOfReachException e) {
            throw new PoseException(name.key() + ".to", e.getMessage());
        }
    }

    private int turn(LimbName name, LimbPose.Toward toward) {
        int turn = frame.view().isProfile() ? (name.isArm() ? 1 : -1) : -name.pictureSide(frame.view());
        return toward.inward() ? -turn : turn;
    }

    private Point root(LimbName name) {
        double share = name.isArm() ? Proportions.SHOULDER_ALONG_TORSO : 0;
        double half = name.isArm()
                ? Proportions.HALF_SHOULDERS * frame.spine().shoulders()
                : Proportions.HALF_HIPS * frame.spine().hips();
        double sideways = spine.direction(share) - 90;
        return spine.at(share).plus(Point.polar(sideways, half * side(name)));
    }

    /** When a person in profile turns the front to the viewer, the far side of the body comes forward. */
    private int side(LimbName name) {
        return frame.view().isProfile() ? (name.isFar() ? 1 : -1) : name.pictureSide(frame.view());
    }

    private Point end(LimbName name, Target target, int depth) {
        if (target instanceof Target.Floor floor) {
            return new Point(floor.x(), thickness(name));
        }
        if (target instanceof Target.Wall onWall) {
            Prop.Wall wall = frame.wall()
                    .orElseThrow(() -> new PoseException(name.key() + ".to", "names a wall, but no prop is one"));
            return new Point(wall.x() + (wall.personOnLeft() ? -1 : 1) * thickness(name), onWall.y());
        }
        if (target instanceof Target.Body body) {
            return anchored(body.anchor(), depth).plus(body.shift());
        }
        return ((Target.Place) target).point();
    }

    private double thickness(LimbName name) {
        if (!name.isArm()) {
            return Proportions.ANKLE_OVER_SOLE;
        }
        boolean fist = frame.limbs().get(name).hand() == LimbPose.HandForm.FIST;
        return fist ? Proportions.FIST_RADIUS : Proportions.WRIST_RADIUS;
    }

    private Point anchored(Anchor anchor, int depth) {
        if (anchor instanceof Anchor.OnLimb onLimb) {
            return limb(onLimb.limb(), depth + 1).at(onLimb.part(), onLimb.share());
        }
        return anchor instanceof Anchor.OnSpine onSpine ? spine.at(onSpine.share()) : head;
    }

    private Limb withTip(LimbName name, Point root, Point joint, Point end) {
        LimbPose pose = frame.limbs().get(name);
        double along = end.minus(joint).direction();
        double tip = pose.tip().orElseGet(() -> naturalTip(name, pose, along));
        return new Limb(name, root, joint, end, tip, pose.toes().orElse(tip), pose);
    }

    private double naturalTip(LimbName name, LimbPose pose, double along) {
        if (pose.reach() instanceof LimbPose.Toward toward && frame.view().isProfile()) {
            if (toward.target() instanceof Target.Floor) {
                return 0;
            }
            if (toward.target() instanceof Target.Wall) {
                return 90;
            }
        }
        return name.isArm() || !frame.view().isProfile() ? along : along + 90;
    }
}
