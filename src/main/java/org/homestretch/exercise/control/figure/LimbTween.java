package org.homestretch.exercise.control.figure;

import java.util.Optional;
import java.util.OptionalDouble;

/** The positions of one arm or leg between two frames. */
final class LimbTween {

    private final LimbName name;
    private final boolean profile;
    private final LimbPose first;
    private final LimbPose last;
    private final Skeleton start;
    private final Skeleton end;

    /**
     * @param start the body as the first frame shows it
     * @param end the body as the last frame shows it
     */
    LimbTween(LimbName name, Frame from, Frame to, Skeleton start, Skeleton end) {
        this.name = name;
        this.profile = from.view().isProfile();
        this.first = from.limbs().get(name);
        this.last = to.limbs().get(name);
        this.start = start;
        this.end = end;
    }

    /** Straight from target to target; empty where one of the frames names none. */
    Optional<LimbPose> byTarget(Way way) {
        if (first.reach() instanceof LimbPose.Toward one
                && last.reach() instanceof LimbPose.Toward other
                && one.inward() == other.inward()) {
            Target target = one.target().equals(other.target()) ? one.target() : placeBetween(way);
            return Optional.of(posed(way, new LimbPose.Toward(target, one.inward())));
        }
        return Optional.empty();
    }

    private Target placeBetween(Way way) {
        return new Target.Place(
                way.between(start.limb(name).end(), end.limb(name).end()));
    }

    /**
     * Turned about its joints.
     *
     * @param spine as it is on that part of the way
     */
    LimbPose byAngles(Way way, Spine spine) {
        Limb one = start.limb(name);
        Limb other = end.limb(name);
        if (profile) {
            double upper = throughFront(one, other, way, spine);
            return posed(way, new LimbPose.Angles(upper, upper + bend(one, other, way)));
        }
        double upper = way.turn(
                one.joint().minus(one.root()).direction(),
                other.joint().minus(other.root()).direction());
        double lower = way.turn(
                one.end().minus(one.joint()).direction(),
                other.end().minus(other.joint()).direction());
        return posed(way, new LimbPose.Angles(upper, lower));
    }

    /** An arm is raised past the front of the body, as shoulders allow it, whichever way would be shorter. */
    private double throughFront(Limb one, Limb other, Way way, Spine spine) {
        JointRange range = name.isArm() ? JointRange.SHOULDER : JointRange.HIP;
        double along = name.isArm() ? Proportions.SHOULDER_ALONG_TORSO : 0;
        double before = range.normalized(hanging(one, start, along));
        double after = range.normalized(hanging(other, end, along));
        return way.between(before, after) + spine.direction(along) - 180;
    }

    private static double hanging(Limb limb, Skeleton person, double along) {
        return limb.joint().minus(limb.root()).direction() - person.spine().direction(along) + 180;
    }

    private double bend(Limb one, Limb other, Way way) {
        double flexion = way.between(one.flexion(), other.flexion());
        return name.isArm() ? flexion : -flexion;
    }

    private LimbPose posed(Way way, LimbPose.Reach reach) {
        LimbPose nearer = way.nearer(first, last);
        return new LimbPose(
                reach,
                tip(way),
                OptionalDouble.of(
                        way.turn(start.limb(name).toes(), end.limb(name).toes())),
                way.between(first.rootShift(), last.rootShift()),
                way.between(first.firstSeen(), last.firstSeen()),
                way.between(first.secondSeen(), last.secondSeen()),
                nearer.hand(),
                nearer.foot());
    }

    /** A hand or foot without a direction of its own in both frames keeps following its limb. */
    private OptionalDouble tip(Way way) {
        if (first.tip().isEmpty() && last.tip().isEmpty() && !profile) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(way.turn(start.limb(name).tip(), end.limb(name).tip()));
    }
}
