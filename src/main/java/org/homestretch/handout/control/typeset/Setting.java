package org.homestretch.handout.control.typeset;

/**
 * What all blocks of one handout are laid out with.
 *
 * @param fromRight whether the handout as a whole is written from right to left: columns then begin at the right
 */
public record Setting(Fonts fonts, boolean fromRight) {}
