package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A version ends on a later day than it starts (P-6). */
public class EndsBeforeItStartsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "endsOn";
    }
}
