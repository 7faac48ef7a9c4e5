package org.homestretch.adherence.entity;

/** The traffic light of one day's pain. A day without a value has no color, never green. */
public enum PainColor {
    RED,
    AMBER,
    GREEN
}
