package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A stage with a date cannot follow one that waits for the therapist (P-35). */
public class DateAfterDecisionException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DateAfterDecisionException(int stage) {
        super(stage);
    }
}
