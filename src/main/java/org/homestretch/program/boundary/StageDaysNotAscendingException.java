package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Stages begin one after the other (P-35). */
public class StageDaysNotAscendingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StageDaysNotAscendingException(int stage) {
        super(stage);
    }
}
