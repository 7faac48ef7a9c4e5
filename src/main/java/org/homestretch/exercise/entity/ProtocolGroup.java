package org.homestretch.exercise.entity;

/** What a protocol is for: a part of the body, or an aim (S35, S39). */
public enum ProtocolGroup {
    NECK,
    UPPER_BACK,
    LOWER_BACK,
    SHOULDER,
    GLUTES,
    HAMSTRINGS,
    KNEE,
    ANKLE_AND_FOOT,
    CORE,
    POSTURE,
    MAINTENANCE,
    OTHER
}
