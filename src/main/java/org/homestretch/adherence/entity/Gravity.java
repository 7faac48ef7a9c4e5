package org.homestretch.adherence.entity;

/** How grave a work item is. */
public enum Gravity {
    /** To be seen to on the same day. */
    CRITICAL,
    NORMAL
}
