package org.homestretch.exercise.entity;

/** What kind of exercise it is; decides which general dosage rule (2A) applies and how a program orders its items (G14). */
public enum Category {
    STATIC_STRETCH,
    DYNAMIC_STRETCH,
    MOBILITY,
    STRENGTHENING,
    POSTURE,
    FOAM_ROLLING,
    ACTIVE_ISOLATED_STRETCH,
    GENERAL_ACTIVITY
}
