package org.homestretch.adherence.entity;

/** In one word how well a program is followed. */
public enum Band {
    GOOD,
    PARTIAL,
    LOW,
    /** Too little was recorded to judge. */
    TOO_FEW_ENTRIES,
    /** Nothing was due. */
    NOT_APPLICABLE
}
