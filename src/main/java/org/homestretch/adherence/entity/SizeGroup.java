package org.homestretch.adherence.entity;

import java.util.Arrays;
import java.util.Optional;

/** Programs by how many exercises they hold. */
public enum SizeGroup {
    ONE_TO_THREE(3),
    FOUR_TO_SIX(6),
    SEVEN_TO_NINE(9),
    TEN_AND_MORE(Integer.MAX_VALUE);

    private final int most;

    SizeGroup(int most) {
        this.most = most;
    }

    /** The group of a program with so many exercises; none for an empty one. */
    public static Optional<SizeGroup> of(int exercises) {
        return exercises < 1
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(group -> exercises <= group.most)
                        .findFirst();
    }
}
