package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.util.Arrays;
import java.util.List;
import org.homestretch.exercise.control.figure.Outline.Girth;
import org.homestretch.exercise.control.figure.Outline.Rib;

/** The outlines of shirt, hips and neck along the spine. */
final class TrunkShapes {

    /** In profile, belly and chest in front; girths along the spine from hip to neck. */
    private static final List<Girth> PROFILE = List.of(
            new Girth(0, 9.3, 11.2),
            new Girth(.1, 9.5, 10.8),
            new Girth(.22, 9.4, 9),
            new Girth(.4, 9.5, 8.4),
            new Girth(.6, 10.5, 9.2),
            new Girth(.76, 10.6, 10),
            new Girth(.88, 8.2, 9.4),
            new Girth(.95, 6, 7.6),
            new Girth(1, 4.8, 5.8));

    /** From the front: half widths at hips and at shoulders meet at the waist. */
    private static final List<Girth> AHEAD = List.of(
            same(0, 16.2),
            same(.1, 15.8),
            same(.25, 13.9),
            same(.38, 13.2),
            same(.55, 14.3),
            same(.72, 16.2),
            same(.83, 17),
            same(.89, 16.4),
            same(.95, 10.8),
            same(1, 6.2));

    private static final double WAIST = 0.2;
    private static final double COLLAR = 0.98;
    /** Half the depth of the trunk, which is what a rolled trunk shows instead of its width. */
    private static final double HALF_DEPTH = 10;

    private static final double HIP_RADIUS = 9.8;
    /** How far the middle of the buttock lies behind the hip joint. */
    private static final double BUTTOCK = 1.4;

    private static final double NECK_RADIUS = 4.9;
    /** From this share of the shoulders' width on, a trunk in profile shows chest or back rather than its side. */
    private static final double NECK_OPEN = 0.6;

    private final Skeleton person;
    private final Frame.SpinePose pose;

    TrunkShapes(Skeleton person, Frame.SpinePose pose) {
        this.person = person;
        this.pose = pose;
    }

    Shape shirt() {
        boolean side = !isNeckOpen();
        return Outline.along(ribs(WAIST - 0.03, side ? 1 : COLLAR), false, side);
    }

    /** Whether the opening of the shirt is seen, with the neck in it. */
    boolean isNeckOpen() {
        return !person.view().isProfile() || Math.abs(pose.shoulders()) > NECK_OPEN;
    }

    Shape hips() {
        Shape round = person.view().isProfile() ? Outline.circle(buttock(), HIP_RADIUS) : null;
        return Outline.union(Outline.along(ribs(0, WAIST), false, false), round);
    }

    /** The hips cut straight, where a picture ends that shows the upper half of the person. */
    Shape waistband() {
        return Outline.along(ribs(0, WAIST), false, false);
    }

    private Point buttock() {
        Point behind = Point.polar(person.spine().direction(0) + 90, BUTTOCK);
        return person.spine().pelvis().plus(behind);
    }

    /** The inner edge of a shoulder blade, seen from behind; it goes with its shoulder. */
    Shape shoulderBlade(Limb arm) {
        Point spine = person.spine().at(0.68);
        Point shoulder = arm.root();
        return Outline.line(List.of(
                spine.toward(shoulder, 0.42).plus(new Point(0, 6)),
                spine.toward(shoulder, 0.3).plus(new Point(0, -3)),
                spine.toward(shoulder, 0.42).plus(new Point(0, -11)),
                spine.toward(shoulder, 0.62).plus(new Point(0, -12))));
    }

    Shape neck() {
        Point from = person.spine().at(0.95);
        Point to = person.head().toward(person.spine().neck(), 0.3);
        return Outline.bone(
                from, to, List.of(same(0, NECK_RADIUS + 1), same(0.6, NECK_RADIUS), same(1, NECK_RADIUS)), true, true);
    }

    private List<Rib> ribs(double from, double to) {
        List<Girth> girths = person.view().isProfile() ? PROFILE : AHEAD;
        double[] shares = girths.stream()
                .mapToDouble(Girth::share)
                .filter(share -> share > from + 0.02 && share < to - 0.02)
                .toArray();
        double[] all = new double[shares.length + 2];
        all[0] = from;
        System.arraycopy(shares, 0, all, 1, shares.length);
        all[all.length - 1] = to;
        return Arrays.stream(all).mapToObj(this::rib).toList();
    }

    /** In profile the front of the body is clockwise of the spine. */
    Rib rib(double share) {
        double seen = pose.hips() + (pose.shoulders() - pose.hips()) * share;
        double half = at(AHEAD, share).front();
        Girth depth = at(PROFILE, share);
        double flat = Math.min(half, HALF_DEPTH);
        boolean profile = person.view().isProfile();
        return new Rib(
                person.spine().at(share),
                person.spine().direction(share),
                rolled(half, profile ? depth.back() : flat, seen),
                rolled(half, profile ? depth.front() : flat, seen));
    }

    private static double rolled(double half, double depth, double seen) {
        return Math.hypot(half * seen, depth * Math.sqrt(Math.max(0, 1 - seen * seen)));
    }

    private static Girth at(List<Girth> girths, double share) {
        Girth before = girths.get(0);
        for (Girth girth : girths) {
            if (girth.share() >= share) {
                double part = girth.share() == before.share()
                        ? 0
                        : (share - before.share()) / (girth.share() - before.share());
                return new Girth(
                        share,
                        before.front() + part * (girth.front() - before.front()),
                        before.back() + part * (girth.back() - before.back()));
            }
            before = girth;
        }
        return before;
    }

    private static Girth same(double share, double half) {
        return new Girth(share, half, half);
    }
}
