package org.homestretch.program.entity;

/** Which neighbor of an exercise on its ladder takes its place. */
public enum Ladder {
    EASIER,
    HARDER
}
