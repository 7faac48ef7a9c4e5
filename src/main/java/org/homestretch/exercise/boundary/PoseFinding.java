package org.homestretch.exercise.boundary;

import org.homestretch.exercise.control.figure.Finding;

/**
 * Something about a pose that a physiotherapist would notice.
 *
 * @param frame the name of the frame
 * @param error whether it must be mended before the pose is kept
 * @param what its key in the texts of the pose editor, below "pose.finding."
 * @param part what is meant, as pose files name it
 * @param measure degrees of a joint, or centimeters off a surface
 * @param limit how many degrees the joint can be bent that way
 */
public record PoseFinding(String frame, boolean error, String what, String part, long measure, long limit) {

    /** Deeper in the floor than this is no matter of soft flesh (cm). */
    private static final long THROUGH = 6;

    /** What no body can do must be mended; what only looks odd may be meant. */
    static PoseFinding of(Finding finding) {
        boolean error = switch (finding.rule()) {
            case BEYOND_RANGE, OTHER_SCALE -> true;
            case THROUGH_FLOOR -> finding.measure() > THROUGH;
            case IN_THE_AIR, NOT_FLAT_ON_FLOOR, THROUGH_WALL, THROUGH_FURNITURE, ABOVE_SEAT -> false;
        };
        return new PoseFinding(
                finding.frame(), error, finding.rule().name(), finding.part(), finding.measure(), finding.limit());
    }
}
