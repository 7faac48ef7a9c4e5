package org.homestretch.handout.entity;

/** Why a handout could not be printed and was left out of its batch (H-56). */
public enum LeftOut {
    /** The patient was archived meanwhile. */
    ARCHIVED,
    /** The version asks for nothing any more: a later one holds, or the program is over. */
    OVER,
    /** Whoever ordered the batch does not work at the patient's site any more. */
    NOT_SERVED,
    /** Something else, which is in the log of the server. */
    FAILED
}
