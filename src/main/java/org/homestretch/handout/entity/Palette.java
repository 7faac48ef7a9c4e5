package org.homestretch.handout.entity;

/** The colors of a handout and of its figures. */
public enum Palette {
    COLOR,
    /** For printers without color. */
    GRAY,
    /** For weak eyes and bad copiers: black on white, little else. */
    HIGH_CONTRAST
}
