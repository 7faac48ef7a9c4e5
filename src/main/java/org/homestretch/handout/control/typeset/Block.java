package org.homestretch.handout.control.typeset;

/** Something that takes room on a page. All lengths are in millimeters, sizes of letters in points. */
public interface Block {

    /** Finds the place of everything in it for that width. Asked twice with the same width, it answers the same. */
    Laid lay(Setting setting, double width);
}
