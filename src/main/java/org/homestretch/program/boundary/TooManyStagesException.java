package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A program has at most so many stages (P-33). */
public class TooManyStagesException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyStagesException(int most) {
        super(most);
    }
}
