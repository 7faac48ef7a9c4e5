package org.homestretch.exercise.control.figure;

/** The measures of the one person in all figures: an adult of 170 cm, about seven and a half heads (cm). */
final class Proportions {

    static final double TORSO = 51;
    static final double THIGH = 43;
    static final double SHIN = 42;
    static final double UPPER_ARM = 29;
    static final double FOREARM = 26;

    /** Where the shoulder joint lies along the torso, as a share of its length. */
    static final double SHOULDER_ALONG_TORSO = 0.85;
    /** Half the distance of the two shoulder joints, and of the two hip joints, seen from the front. */
    static final double HALF_SHOULDERS = 16.5;

    static final double HALF_HIPS = 8.5;

    static final double NECK = 6;
    /** From the top of the neck to the middle of the head. */
    static final double HALF_HEAD = 9;

    /** Heights of a joint above the surface that the part rests on. */
    static final double ANKLE_OVER_SOLE = 7.5;

    static final double KNEE_RADIUS = 5.6;
    static final double ELBOW_RADIUS = 4.1;
    static final double WRIST_RADIUS = 2.9;
    static final double FIST_RADIUS = 3.8;
    static final double SEAT_RADIUS = 11;

    private Proportions() {}
}
