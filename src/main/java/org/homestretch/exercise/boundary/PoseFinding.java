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

    static PoseFinding of(Finding finding) {
        return new PoseFinding(
                finding.frame(),
                finding.isImpossible(),
                finding.rule().name(),
                finding.part(),
                finding.measure(),
                finding.limit());
    }
}
