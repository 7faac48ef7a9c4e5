package org.homestretch.exercise.control.figure;

import java.util.OptionalDouble;

/** The positions of a head between two frames. */
record HeadTween(Frame.HeadPose one, Frame.HeadPose other) {

    /** A head leaves its front view for the profile this late on its way. */
    private static final double PROFILE_FROM = 0.66;

    Frame.HeadPose at(Way way) {
        OptionalDouble neck = one.neck().isPresent() && other.neck().isPresent()
                ? OptionalDouble.of(
                        way.turn(one.neck().getAsDouble(), other.neck().getAsDouble()))
                : OptionalDouble.empty();
        Frame.Face face = face(way);
        double turned = face == Frame.Face.FRONT ? way.between(turned(one, other), turned(other, one)) : 0;
        return new Frame.HeadPose(
                way.turn(one.crown(), other.crown()), face, neck, limited(turned), way.between(one.nod(), other.nod()));
    }

    /** A head that ends in profile turns as far as a front view shows it, then shows the profile. */
    private Frame.Face face(Way way) {
        if (one.face() == Frame.Face.FRONT) {
            return way.share() < PROFILE_FROM ? one.face() : other.face();
        }
        if (other.face() == Frame.Face.FRONT) {
            return way.share() < 1 - PROFILE_FROM ? one.face() : other.face();
        }
        return way.nearer(one.face(), other.face());
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
}
