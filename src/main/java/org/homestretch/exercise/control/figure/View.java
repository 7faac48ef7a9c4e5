package org.homestretch.exercise.control.figure;

import java.util.Locale;

/** From where the person is seen. */
enum View {
    /** From the person's side, facing right; limbs are the near and the far ones. */
    SIDE,
    /** Face to face; the person's left is at the right of the picture. */
    FRONT,
    /** From behind; the person's left is at the left of the picture. */
    BACK,
    /** From above on somebody lying on the back; drawn like the front view, on a mat seen from above. */
    TOP,
    /** From above on somebody lying on the front, or on hands and knees; drawn like the back view. */
    TOP_PRONE;

    /** The word of pose files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** @throws IllegalArgumentException if there is none of that word */
    static View ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    boolean isProfile() {
        return this == SIDE;
    }

    /** Whether a floor line belongs under the figure. */
    boolean showsFloor() {
        return !isFromAbove();
    }

    boolean isFromAbove() {
        return this == TOP || this == TOP_PRONE;
    }

    /** Whether the person's back is seen, and the left of the person is at the left of the picture. */
    boolean isFromBehind() {
        return this == BACK || this == TOP_PRONE;
    }
}
