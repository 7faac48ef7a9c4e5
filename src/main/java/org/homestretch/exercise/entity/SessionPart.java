package org.homestretch.exercise.entity;

/** Where in the session a protocol puts an exercise (G14). */
public enum SessionPart {
    WARM_UP,
    MAIN,
    COOL_DOWN
}
