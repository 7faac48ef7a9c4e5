package org.homestretch.handout.entity;

/** How far a batch of handouts is. */
public enum BatchStatus {
    WAITING,
    PRINTING,
    DONE,
    /** Nothing was archived. */
    CANCELED,
    /** Nothing was archived. */
    FAILED;

    public boolean isFinal() {
        return this == DONE || this == CANCELED || this == FAILED;
    }
}
