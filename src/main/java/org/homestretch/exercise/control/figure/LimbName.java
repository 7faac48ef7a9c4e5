package org.homestretch.exercise.control.figure;

import java.util.Locale;
import java.util.Optional;

/** An arm or a leg: near and far in the side view, otherwise the person's own left and right. */
enum LimbName {
    FAR_ARM,
    FAR_LEG,
    NEAR_LEG,
    NEAR_ARM,
    LEFT_LEG,
    RIGHT_LEG,
    LEFT_ARM,
    RIGHT_ARM;

    /** The name as pose files write it, such as "near arm". */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<LimbName> ofKey(String key) {
        for (LimbName name : values()) {
            if (name.key().equals(key)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    boolean isArm() {
        return this == FAR_ARM || this == NEAR_ARM || this == LEFT_ARM || this == RIGHT_ARM;
    }

    boolean isFar() {
        return this == FAR_ARM || this == FAR_LEG;
    }

    boolean belongsTo(View view) {
        return view.isProfile() == (isFar() || this == NEAR_ARM || this == NEAR_LEG);
    }

    /** On which side of the spine the limb is drawn: 1 right of it in the picture of an upright person, -1 left, 0 on it. */
    int pictureSide(View view) {
        if (view.isProfile()) {
            return 0;
        }
        boolean left = this == LEFT_ARM || this == LEFT_LEG;
        return left != view.isFromBehind() ? 1 : -1;
    }

    static LimbName arm(View view, boolean first) {
        if (view.isProfile()) {
            return first ? NEAR_ARM : FAR_ARM;
        }
        return first ? LEFT_ARM : RIGHT_ARM;
    }

    static LimbName leg(View view, boolean first) {
        if (view.isProfile()) {
            return first ? NEAR_LEG : FAR_LEG;
        }
        return first ? LEFT_LEG : RIGHT_LEG;
    }
}
