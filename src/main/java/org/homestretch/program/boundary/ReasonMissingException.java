package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Putting on hold, completing and revoking need a reason (P-11, P-12). */
public class ReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "reason";
    }
}
