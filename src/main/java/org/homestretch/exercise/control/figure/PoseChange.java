package org.homestretch.exercise.control.figure;

import java.util.List;

/** What somebody who poses a figure by hand changes in one frame. Places are centimeters of the pose. */
public sealed interface PoseChange {

    /** Nothing: only look at it. */
    record Look() implements PoseChange {}

    /**
     * Takes a handle to a place.
     *
     * @param handle as {@link PoseHandle#id} names it
     * @param both whether the other side of the body moves along
     */
    record Move(String handle, double x, double y, boolean both) implements PoseChange {}

    /** Turns head, hand or foot by so many degrees, counter-clockwise. */
    record Turn(String handle, double degrees, boolean both) implements PoseChange {}

    /**
     * Lets a hand or foot rest somewhere, so that it stays there while the body moves.
     *
     * @param limb as pose files name it
     * @param place "free", "floor", "wall" or a place on the body such as "near knee"
     */
    record Rest(String limb, String place) implements PoseChange {}

    /** Gives a field of the frame a value; null takes the field away. Steps of the path are names, or numbers from 0. */
    record Put(List<String> path, Object value) implements PoseChange {}

    /** Adds a thing of that kind beside the person. */
    record AddThing(String kind) implements PoseChange {}

    /** Takes the thing with that number, from 0, away. */
    record RemoveThing(int number) implements PoseChange {}

    record AddArrow() implements PoseChange {}

    record RemoveArrow(int number) implements PoseChange {}

    /** Adds a frame behind this one that begins as a copy of it. */
    record AddFrame() implements PoseChange {}

    record RemoveFrame() implements PoseChange {}

    /** Makes the person of another frame like the one of this frame. */
    record CopyTo(int frame) implements PoseChange {}

    /** Looks at the person from elsewhere: side, front, back or top. */
    record See(String view) implements PoseChange {}

    /** Lowers or lifts the person until the lowest part touches the floor. */
    record SetDown() implements PoseChange {}
}
