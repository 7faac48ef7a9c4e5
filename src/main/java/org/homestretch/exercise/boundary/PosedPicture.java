package org.homestretch.exercise.boundary;

import java.util.List;
import org.homestretch.exercise.control.figure.PoseHandle;

/**
 * One frame of a pose that is being worked on, as it is drawn and where hands can take hold of it.
 *
 * @param yaml the whole pose file
 * @param frames the names of all frames
 * @param frame which of them this is, from 0
 * @param svg the picture of the frame
 * @param area where the picture lies
 * @param fields the frame as the pose file says it: maps, lists, words, numbers and truths
 * @param things the kinds of things that can be put into this view
 * @param farthest whether the body could not follow all the way
 */
public record PosedPicture(
        String yaml,
        List<String> frames,
        int frame,
        String svg,
        Area area,
        List<PoseHandle> handles,
        java.util.Map<String, Object> fields,
        List<String> things,
        boolean farthest,
        List<PoseFinding> findings) {

    /** The left upper corner of the picture and its size, in centimeters of the pose, y upward. */
    public record Area(double left, double top, double width, double height) {}
}
