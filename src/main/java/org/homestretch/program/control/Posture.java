package org.homestretch.program.control;

import org.homestretch.exercise.entity.StartPosition;

/** How the body is while an exercise is done, as far as getting from one into another costs effort; from the floor up. */
enum Posture {
    LYING,
    KNEELING,
    SITTING,
    STANDING,
    AT_A_WALL;

    static Posture of(ReviewedItem item) {
        return of(item.exercise().position());
    }

    private static Posture of(StartPosition position) {
        return switch (position) {
            case SUPINE, PRONE, SIDE_LYING -> LYING;
            case KNEELING, FOUR_POINT_KNEELING -> KNEELING;
            case SITTING_ON_FLOOR, SITTING_ON_CHAIR -> SITTING;
            case STANDING -> STANDING;
            case AT_A_WALL -> AT_A_WALL;
        };
    }
}
