package org.homestretch.handout.control.typeset;

/**
 * Letters of a line that are set in one go.
 *
 * @param place of the first of them in the order of reading
 * @param shown the letters from left to right
 * @param read the same letters as they are read, or null if these are the shown ones
 * @param left distance from the left end of the line, in millimeters
 */
record Segment(int place, String shown, String read, FontFamily family, Run run, double left) {}
