package org.homestretch.exercise.control.figure;

/**
 * A place in a frame that a hand can take hold of.
 *
 * @param id such as "trunk:pelvis", "near arm:elbow", "prop:0:from" or "arrow:1:to"
 * @param x in centimeters of the pose
 * @param y in centimeters of the pose, upward
 * @param role how it moves
 */
public record PoseHandle(String id, double x, double y, Role role) {

    /** How a handle moves. */
    public enum Role {
        /** Anywhere. */
        PLACE,
        /** Round a joint. */
        TURN,
        /** Anywhere, and it rests on something now. */
        RESTING
    }
}
