package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The draft is not what the caller saw any more (P-9). */
public class DraftChangedBySomeoneElseException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DraftChangedBySomeoneElseException(String name, String when) {
        super(name, when);
    }
}
