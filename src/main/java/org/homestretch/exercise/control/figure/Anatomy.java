package org.homestretch.exercise.control.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Judges a figure as a body in a room: joints within their ranges, nothing through floor, wall or furniture, hands, feet
 * and seat on what they rest on, all frames at one scale. Every pose file that ships passes; whoever poses a figure by
 * hand is told what to mend.
 */
public final class Anatomy {

    /** Bones that point this little toward the viewer still show their angles. */
    private static final double FULLY_SEEN = 0.95;
    /** A trunk turned more than this shows its joints askew. */
    private static final double TURNED = 0.35;

    private final Frame frame;
    private final Skeleton person;
    private final List<Finding> findings = new ArrayList<>();

    private Anatomy(Frame frame) {
        this.frame = frame;
        this.person = Posing.skeleton(frame);
    }

    /** What is wrong with the figure, frame by frame; empty when nothing is. */
    public static List<Finding> findings(Figure figure) {
        List<Finding> findings = new ArrayList<>();
        for (Frame frame : figure.frames()) {
            Anatomy anatomy = new Anatomy(frame);
            anatomy.joints();
            findings.addAll(anatomy.findings);
            findings.addAll(Surfaces.findings(frame, anatomy.person));
            if (frame.shown() != figure.start().shown()) {
                findings.add(new Finding(frame.name(), "frame", Finding.Rule.OTHER_SCALE, 0, 0));
            }
        }
        return List.copyOf(findings);
    }

    private void joints() {
        trunk();
        for (Limb limb : person.limbs().values()) {
            if (person.view().isProfile()) {
                inProfile(limb);
            } else if (!limb.name().isArm()
                    && isSeen(limb.pose().firstSeen())
                    && isSeen(frame.spine().hips())) {
                hipAside(limb);
            }
        }
    }

    private void trunk() {
        if (!isSeen(frame.spine().seen())) {
            return;
        }
        boolean profile = person.view().isProfile();
        double bend = frame.spine().lower() - frame.spine().upper();
        double neck = frame.spine().upper() - frame.head().crown();
        check("spine", profile ? JointRange.SPINE : JointRange.SPINE_ASIDE, bend);
        if (frame.limbs().keySet().stream().anyMatch(LimbName::isArm)) {
            check("head", profile ? JointRange.NECK : JointRange.NECK_ASIDE, neck);
        }
    }

    private void inProfile(Limb limb) {
        boolean arm = limb.name().isArm();
        double turned = arm ? frame.spine().shoulders() : frame.spine().hips();
        if (Math.abs(turned) > TURNED) {
            return;
        }
        double first = limb.joint().minus(limb.root()).direction();
        double second = limb.end().minus(limb.joint()).direction();
        if (isSeen(limb.pose().firstSeen())) {
            double share = arm ? Proportions.SHOULDER_ALONG_TORSO : 0.06;
            double fromHanging = first - person.spine().direction(share) + 180;
            check(part(limb, Anchor.Part.ROOT), arm ? JointRange.SHOULDER : JointRange.HIP, fromHanging);
            if (isSeen(limb.pose().secondSeen())) {
                check(part(limb, Anchor.Part.JOINT), arm ? JointRange.ELBOW : JointRange.KNEE, limb.flexion());
            }
        }
        if (isSeen(limb.pose().secondSeen())) {
            end(limb, second);
        }
    }

    private void end(Limb limb, double second) {
        if (limb.name().isArm()) {
            check(part(limb, Anchor.Part.END), JointRange.WRIST, limb.tip() - second);
        } else if (limb.pose().foot() == LimbPose.FootForm.NATURAL) {
            check(part(limb, Anchor.Part.END), JointRange.ANKLE, limb.tip() - second - 90);
            check("toes of the " + limb.name().key(), JointRange.TOES, limb.toes() - limb.tip());
        }
    }

    private void hipAside(Limb limb) {
        double thigh = limb.joint().minus(limb.root()).direction();
        double outward = limb.name().pictureSide(person.view());
        double straight = person.spine().direction(0.06) + 180;
        check(part(limb, Anchor.Part.ROOT), JointRange.HIP_ASIDE, outward * between(thigh - straight));
    }

    private static double between(double degrees) {
        return degrees - 360 * Math.round(degrees / 360);
    }

    private static boolean isSeen(double share) {
        return share >= FULLY_SEEN;
    }

    private static String part(Limb limb, Anchor.Part part) {
        String side = limb.name().key().replaceFirst(" .*", "");
        return side + " " + part.of(limb.name());
    }

    private void check(String part, JointRange range, double degrees) {
        double angle = range.normalized(degrees);
        if (!range.contains(angle)) {
            findings.add(
                    new Finding(frame.name(), part, Finding.Rule.BEYOND_RANGE, Math.round(angle), range.limit(angle)));
        }
    }
}
