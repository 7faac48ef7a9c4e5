package org.homestretch.handout.control.typeset;

import java.util.Locale;

/**
 * Words of a paragraph that look the same and are in the same language.
 *
 * @param apart whether they are written from left to right whatever stands around them, such as an address
 */
record Run(String text, TextStyle style, Locale language, boolean apart) {}
