package org.homestretch.exercise.control.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The positions between two frames. What is tweened are the directions and places of the pose, and the body is put
 * together anew each time: bones never change their length, and what both frames rest on is kept.
 */
final class Tween {

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
        Way way = new Way(share);
        Frame nearer = way.nearer(from, to);
        Frame.SpinePose spine = spine(way);
        Frame free = new Frame(
                nearer.name(),
                from.view(),
                from.shown(),
                pelvis(way),
                spine,
                new HeadTween(from.head(), to.head()).at(way),
                turned(way, spine),
                nearer.below(),
                nearer.above(),
                nearer.props(),
                List.of(),
                false);
        return onTargets(free, way);
    }

    private Map<LimbName, LimbPose> turned(Way way, Frame.SpinePose pose) {
        Spine spine = Spine.of(Point.ORIGIN, pose.lower(), pose.upper(), pose.seen());
        Map<LimbName, LimbPose> limbs = new EnumMap<>(LimbName.class);
        from.limbs().keySet().forEach(name -> limbs.put(name, limb(name).byAngles(way, spine)));
        return limbs;
    }

    private LimbTween limb(LimbName name) {
        return new LimbTween(name, from, to, start, end);
    }

    /** Hands and feet go straight from target to target where the limb can follow, else they turn about their joints. */
    private Frame onTargets(Frame free, Way way) {
        Frame frame = free;
        for (LimbName name : free.limbs().keySet()) {
            Optional<LimbPose> held = limb(name).byTarget(way);
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

    private Frame.Pelvis pelvis(Way way) {
        if (from.pelvis() instanceof Frame.Resting one
                && to.pelvis() instanceof Frame.Resting other
                && one.limb() == other.limb()
                && one.part() == other.part()) {
            return new Frame.Resting(one.limb(), one.part(), way.between(one.place(), other.place()));
        }
        return new Frame.At(way.between(start.spine().pelvis(), end.spine().pelvis()));
    }

    private Frame.SpinePose spine(Way way) {
        Frame.SpinePose one = from.spine();
        Frame.SpinePose other = to.spine();
        return new Frame.SpinePose(
                way.turn(one.lower(), other.lower()),
                way.turn(one.upper(), other.upper()),
                way.between(one.hips(), other.hips()),
                way.between(one.shoulders(), other.shoulders()),
                way.between(one.seen(), other.seen()));
    }
}
