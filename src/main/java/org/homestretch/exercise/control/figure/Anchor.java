package org.homestretch.exercise.control.figure;

import java.util.Optional;

/** A place on the person that other things can hold on to, such as "near knee" or "far thigh 0.6". */
sealed interface Anchor {

    /** A place on the spine, 0 at the hip and 1 at the neck. */
    record OnSpine(double share) implements Anchor {}

    /** The middle of the head. */
    record OnHead() implements Anchor {}

    /** A place on a limb; the share tells how far along a bone and counts for thighs, shins and the like only. */
    record OnLimb(LimbName limb, Part part, double share) implements Anchor {}

    /** What of a limb is meant. */
    enum Part {
        ROOT("shoulder", "hip"),
        JOINT("elbow", "knee"),
        END("wrist", "ankle"),
        /** The palm or the ball of the foot. */
        TIP("hand", "sole"),
        FIRST_BONE("upper arm", "thigh"),
        SECOND_BONE("forearm", "shin");

        private final String ofArm;
        private final String ofLeg;

        Part(String ofArm, String ofLeg) {
            this.ofArm = ofArm;
            this.ofLeg = ofLeg;
        }

        /** The word of pose files for this part of that limb. */
        String of(LimbName limb) {
            return limb.isArm() ? ofArm : ofLeg;
        }
    }

    /** Reads "head", "spine 0.5", "near knee", "left upper arm 0.4"; empty when the words name nothing. */
    static Optional<Anchor> of(String words) {
        String name = words.replaceFirst("\\s+[0-9.]+$", "");
        double share = name.length() < words.length()
                ? Double.parseDouble(words.substring(name.length()).strip())
                : 0.5;
        if (name.equals("head")) {
            return Optional.of(new OnHead());
        }
        if (name.equals("spine")) {
            return Optional.of(new OnSpine(share));
        }
        int space = name.indexOf(' ');
        return space < 0 ? Optional.empty() : ofLimb(name.substring(0, space), name.substring(space + 1), share);
    }

    private static Optional<Anchor> ofLimb(String which, String part, double share) {
        for (Part candidate : Part.values()) {
            if (candidate.ofArm.equals(part)) {
                return LimbName.ofKey(which + " arm").map(limb -> new OnLimb(limb, candidate, share));
            }
            if (candidate.ofLeg.equals(part)) {
                return LimbName.ofKey(which + " leg").map(limb -> new OnLimb(limb, candidate, share));
            }
        }
        return Optional.empty();
    }
}
