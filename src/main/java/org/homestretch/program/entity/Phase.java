package org.homestretch.program.entity;

/** Where in the session an exercise belongs; sessions run in this order (G14). */
public enum Phase {
    WARM_UP,
    MAIN,
    COOL_DOWN
}
