package org.homestretch.exercise.entity;

/** Who may see a protocol and start a program from it. */
public enum Sharing {
    /** Its owner only. */
    PRIVATE,
    /** Its owner, and the manager, who is asked to share it. */
    PROPOSED,
    /** Every therapist. */
    SHARED,
    /** The manager only; nobody starts a program from it any more. */
    RETIRED
}
