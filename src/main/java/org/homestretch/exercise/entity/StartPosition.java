package org.homestretch.exercise.entity;

/** The position in which an exercise begins; the patient must be able to get into it safely. */
public enum StartPosition {
    SUPINE(true),
    PRONE(true),
    SIDE_LYING(true),
    KNEELING(true),
    FOUR_POINT_KNEELING(true),
    SITTING_ON_FLOOR(true),
    SITTING_ON_CHAIR(false),
    STANDING(false),
    AT_A_WALL(false);

    private final boolean onTheFloor;

    StartPosition(boolean onTheFloor) {
        this.onTheFloor = onTheFloor;
    }

    /** Whether the patient has to get down to the floor for it (safety matrix 3D, "cannot get down to the floor"). */
    public boolean isOnTheFloor() {
        return onTheFloor;
    }
}
