package org.homestretch.adherence.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Whoever closes a work item says what was done. */
public class OutcomeMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "outcome";
    }
}
