package org.homestretch.handout.control.typeset;

/** A font of the handout is not in the application or cannot be read: nothing can be printed until it is (H-10). */
public class MissingFontException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingFontException(String family) {
        super("The font " + family + " of the handout is missing.");
    }

    MissingFontException(String family, Throwable cause) {
        super("The font " + family + " of the handout cannot be read.", cause);
    }
}
