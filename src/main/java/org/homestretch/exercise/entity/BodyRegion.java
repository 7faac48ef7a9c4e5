package org.homestretch.exercise.entity;

/** The region of the body an exercise is meant for; what a therapist filters the library by. */
public enum BodyRegion {
    NECK,
    SHOULDER,
    UPPER_ARM,
    CHEST,
    UPPER_BACK,
    MID_BACK,
    LOWER_BACK,
    WHOLE_SPINE,
    CORE,
    SIDE_OF_TRUNK,
    HIP,
    GROIN,
    BUTTOCK,
    FRONT_OF_THIGH,
    BACK_OF_THIGH,
    INNER_THIGH,
    KNEE,
    LOWER_LEG,
    ANKLE,
    FOOT,
    WHOLE_BODY
}
