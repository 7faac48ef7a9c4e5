package org.homestretch.exercise.control.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The positions between two frames. What is tweened are the directions and places of the pose, and the body is put
 * together anew each time: bones never change their length, and what both frames rest on is kept.
 */
final class Tween {

    /** A head leaves its front view for the profile this late on its way. */
    private static final double PROFILE_FROM = 0.66;

    private final Frame from;
    private final Frame to;
    private final Skeleton start;
    private final Skeleton end;

    Tween(Frame from, Frame to) {
        this.from = from;
        this.to = to;
        this.start = Posing.skeleton(from);
        this.end = Posing.skeleton(to);
    }

    /** Frames of different views, parts or bodies simply follow each other. */
    boolean isPossible() {
        return from.view() == to.view()
                && from.shown() == to.shown()
                && from.limbs().keySet().equals(to.limbs().keySet());
    }

    /** @param share how far on the way, 0 to 1 */
    Frame at(double share) {
        Frame nearer = share < 0.5 ? from : to;
        Map<LimbName, LimbPose> limbs = new EnumMap<>(LimbName.class);
        from.limbs().forEach((name, pose) -> limbs.put(name, byAngles(name, share)));
        Frame free = new Frame(
                nearer.name(),
                from.view(),
                from.shown(),
                pelvis(share),
                spine(share),
                head(share),
                limbs,
                nearer.below(),
                nearer.above(),
                nearer.props(),
                List.of(),
                false);
        return onTargets(free, share);
    }

    /** Hands and feet go straight from target to target where the limb can follow, else they turn about their joints. */
    private Frame onTargets(Frame free, double share) {
        Frame frame = free;
        for (LimbName name : free.limbs().keySet()) {
            Optional<LimbPose> held = byTarget(name, share);
            if (held.isPresent()) {
                Map<LimbName, LimbPose> limbs = new EnumMap<>(frame.limbs());
                limbs.put(name, held.get());
                Frame tried = frame.with(limbs);
                frame = isReachable(tried) ? tried : frame;
            }
        }
        return frame;
    }

    private static boolean isReachable(Frame frame) {
        try {
            Posing.skeleton(frame);
            return true;
        } catch (PoseException e) {
            return false;
        }
    }

    private Optional<LimbPose> byTarget(LimbName name, double share) {
        LimbPose one = from.limbs().get(name);
        LimbPose other = to.limbs().get(name);
        if (one.reach() instanceof LimbPose.Toward first
                && other.reach() instanceof LimbPose.Toward second
                && first.inward() == second.inward()) {
            Target target = first.target().equals(second.target()) ? first.target() : way(name, share);
            return Optional.of(posed(name, share, new LimbPose.Toward(target, first.inward())));
        }
        return Optional.empty();
    }

    private Target way(LimbName name, double share) {
        return new Target.Place(start.limb(name).end().toward(end.limb(name).end(), share));
    }

    private LimbPose byAngles(LimbName name, double share) {
        Limb one = start.limb(name);
        Limb other = end.limb(name);
        double first = turn(
                one.joint().minus(one.root()).direction(),
                other.joint().minus(other.root()).direction(),
                share);
        double second = turn(
                one.end().minus(one.joint()).direction(),
                other.end().minus(other.joint()).direction(),
                share);
        if (from.view().isProfile()) {
            first = throughFront(name, one, other, share);
            second = first + bend(name, one, other, share);
        }
        return posed(name, share, new LimbPose.Angles(first, second));
    }

    /** An arm is raised past the front of the body, as shoulders allow it, whichever way would be shorter. */
    private double throughFront(LimbName name, Limb one, Limb other, double share) {
        JointRange range = name.isArm() ? JointRange.SHOULDER : JointRange.HIP;
        double along = name.isArm() ? Proportions.SHOULDER_ALONG_TORSO : 0;
        double before = range.normalized(hanging(one, start, along));
        double after = range.normalized(hanging(other, end, along));
        Spine spine = spineAt(share);
        return before + (after - before) * share + spine.direction(along) - 180;
    }

    private static double hanging(Limb limb, Skeleton person, double along) {
        return limb.joint().minus(limb.root()).direction() - person.spine().direction(along) + 180;
    }

    private static double bend(LimbName name, Limb one, Limb other, double share) {
        double flexion = one.flexion() + (other.flexion() - one.flexion()) * share;
        return name.isArm() ? flexion : -flexion;
    }

    private LimbPose posed(LimbName name, double share, LimbPose.Reach reach) {
        LimbPose one = from.limbs().get(name);
        LimbPose other = to.limbs().get(name);
        LimbPose nearer = share < 0.5 ? one : other;
        return new LimbPose(
                reach,
                turnOrEmpty(name, one, other, share),
                OptionalDouble.of(turn(start.limb(name).toes(), end.limb(name).toes(), share)),
                one.rootShift().toward(other.rootShift(), share),
                between(one.firstSeen(), other.firstSeen(), share),
                between(one.secondSeen(), other.secondSeen(), share),
                nearer.hand(),
                nearer.foot());
    }

    /** A hand or foot without a direction of its own in both frames keeps following its limb. */
    private OptionalDouble turnOrEmpty(LimbName name, LimbPose one, LimbPose other, double share) {
        if (one.tip().isEmpty() && other.tip().isEmpty() && !from.view().isProfile()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(turn(start.limb(name).tip(), end.limb(name).tip(), share));
    }

    private Frame.Pelvis pelvis(double share) {
        if (from.pelvis() instanceof Frame.Resting one
                && to.pelvis() instanceof Frame.Resting other
                && one.limb() == other.limb()
                && one.part() == other.part()) {
            return new Frame.Resting(one.limb(), one.part(), one.place().toward(other.place(), share));
        }
        return new Frame.At(start.spine().pelvis().toward(end.spine().pelvis(), share));
    }

    private Frame.SpinePose spine(double share) {
        Frame.SpinePose one = from.spine();
        Frame.SpinePose other = to.spine();
        return new Frame.SpinePose(
                turn(one.lower(), other.lower(), share),
                turn(one.upper(), other.upper(), share),
                between(one.hips(), other.hips(), share),
                between(one.shoulders(), other.shoulders(), share),
                between(one.seen(), other.seen(), share));
    }

    private Spine spineAt(double share) {
        Frame.SpinePose pose = spine(share);
        return Spine.of(Point.ORIGIN, pose.lower(), pose.upper(), pose.seen());
    }

    private Frame.HeadPose head(double share) {
        Frame.HeadPose one = from.head();
        Frame.HeadPose other = to.head();
        double crown = turn(one.crown(), other.crown(), share);
        OptionalDouble neck = one.neck().isPresent() && other.neck().isPresent()
                ? OptionalDouble.of(turn(one.neck().getAsDouble(), other.neck().getAsDouble(), share))
                : OptionalDouble.empty();
        Frame.Face face = face(share);
        double turned = face == Frame.Face.FRONT ? between(turned(one, other), turned(other, one), share) : 0;
        return new Frame.HeadPose(crown, face, neck, limited(turned), between(one.nod(), other.nod(), share));
    }

    /** A head that ends in profile turns as far as a front view shows it, then shows the profile. */
    private Frame.Face face(double share) {
        Frame.Face one = from.head().face();
        Frame.Face other = to.head().face();
        if (one == other) {
            return one;
        }
        if (one == Frame.Face.FRONT) {
            return share < PROFILE_FROM ? one : other;
        }
        if (other == Frame.Face.FRONT) {
            return share < 1 - PROFILE_FROM ? one : other;
        }
        return share < 0.5 ? one : other;
    }

    private static double turned(Frame.HeadPose head, Frame.HeadPose beside) {
        return switch (head.face()) {
            case RIGHT -> 90;
            case LEFT -> -90;
            case FRONT -> head.turn();
            case BACK -> beside.turn();
        };
    }

    private static double limited(double turned) {
        return Math.max(-HeadShapes.MOST_TURNED, Math.min(HeadShapes.MOST_TURNED, turned));
    }

    private static double between(double one, double other, double share) {
        return one + (other - one) * share;
    }

    /** The shorter way from one direction to the other. */
    private static double turn(double one, double other, double share) {
        double way = other - one;
        return one + (way - 360 * Math.round(way / 360)) * share;
    }
}
