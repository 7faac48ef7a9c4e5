package org.homestretch.exercise.control.figure;

import java.util.Objects;

/**
 * Something about a posed figure that no body and no room allows.
 *
 * @param frame the name of the frame
 * @param part what is meant, in the words of pose files, such as "near knee", "spine" or "right hand"
 * @param rule what is broken
 * @param measure how much: degrees of a joint, or centimeters off a surface
 * @param limit how many degrees the joint can be bent that way; 0 for surfaces
 */
public record Finding(String frame, String part, Rule rule, long measure, long limit) {

    /** Deeper in the floor than this is no matter of soft flesh (cm). */
    private static final long THROUGH = 6;

    /** What a figure must not do. */
    public enum Rule {
        /** The joint is bent beyond its range. */
        BEYOND_RANGE,
        /** The part is deeper than the floor. */
        THROUGH_FLOOR,
        /** Nothing of the person touches the floor or what stands on it. */
        IN_THE_AIR,
        /** A hand or foot that is to lie on the floor does not. */
        NOT_FLAT_ON_FLOOR,
        /** The part is behind the surface of the wall. */
        THROUGH_WALL,
        /** The person sinks into the seat, or the part into a table, step or bed. */
        THROUGH_FURNITURE,
        /** The person sits in the air above the seat. */
        ABOVE_SEAT,
        /** A frame shows another part of the person than the first, at another scale. */
        OTHER_SCALE
    }

    public Finding {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(rule, "rule");
    }

    /** Whether no body can do it; else it only looks odd, and may be meant. */
    public boolean isImpossible() {
        return switch (rule) {
            case BEYOND_RANGE, OTHER_SCALE -> true;
            case THROUGH_FLOOR -> measure > THROUGH;
            case IN_THE_AIR, NOT_FLAT_ON_FLOOR, THROUGH_WALL, THROUGH_FURNITURE, ABOVE_SEAT -> false;
        };
    }

    /** The finding as a sentence for those who write pose files. */
    public String message() {
        String measured = switch (rule) {
            case BEYOND_RANGE -> " is at " + measure + " degrees, the limit is " + limit;
            case THROUGH_FLOOR -> " is " + measure + " cm below the floor";
            case IN_THE_AIR -> " is " + measure + " cm above what it could rest on";
            case NOT_FLAT_ON_FLOOR -> " is " + measure + " cm off the floor it is to lie on";
            case THROUGH_WALL -> " is " + measure + " cm behind the surface of the wall";
            case THROUGH_FURNITURE -> " is " + measure + " cm inside the furniture";
            case ABOVE_SEAT -> " is " + measure + " cm above the seat";
            case OTHER_SCALE -> " shows another part of the body than the first frame";
        };
        return frame + ": " + part + measured + ".";
    }
}
