package org.homestretch.handout.control.typeset;

import java.util.Locale;

/**
 * Words of the handout with the language that they are really in, so that readers aloud speak them rightly where a
 * translation is missing (H-17).
 */
public record Phrase(String text, Locale language) {

    @Override
    public String toString() {
        return text;
    }
}
