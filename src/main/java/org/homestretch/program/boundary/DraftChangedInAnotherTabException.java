package org.homestretch.program.boundary;

/** The caller changed the draft elsewhere: in another tab or on another machine (P-9). */
public class DraftChangedInAnotherTabException extends DraftChangedBySomeoneElseException {

    private static final long serialVersionUID = 1L;

    public DraftChangedInAnotherTabException(String name, String when) {
        super(name, when);
    }
}
