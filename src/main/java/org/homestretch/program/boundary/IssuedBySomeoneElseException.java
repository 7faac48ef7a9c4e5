package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Somebody else issued this state of the draft before, with answers and days of their own (P-8). */
public class IssuedBySomeoneElseException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public IssuedBySomeoneElseException(String name, String when) {
        super(name, when);
    }
}
