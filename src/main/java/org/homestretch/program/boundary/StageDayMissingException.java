package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A stage that begins on a date needs the date (P-35). */
public class StageDayMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StageDayMissingException(int stage) {
        super(stage);
    }
}
