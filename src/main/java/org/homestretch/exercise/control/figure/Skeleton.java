package org.homestretch.exercise.control.figure;

import java.util.Map;

/** The person of one frame with every joint in its place. */
record Skeleton(View view, Spine spine, Point head, Frame.HeadPose headPose, Map<LimbName, Limb> limbs) {

    Skeleton {
        limbs = Map.copyOf(limbs);
    }

    Limb limb(LimbName name) {
        return limbs.get(name);
    }

    Point at(Anchor anchor) {
        if (anchor instanceof Anchor.OnLimb onLimb) {
            return limb(onLimb.limb()).at(onLimb.part(), onLimb.share());
        }
        return anchor instanceof Anchor.OnSpine onSpine ? spine.at(onSpine.share()) : head;
    }
}
