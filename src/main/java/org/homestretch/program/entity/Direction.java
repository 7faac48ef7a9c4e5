package org.homestretch.program.entity;

/** Which way an exercise moves within its phase of the session. */
public enum Direction {
    UP(-1),
    DOWN(1);

    private final int step;

    Direction(int step) {
        this.step = step;
    }

    int step() {
        return step;
    }
}
