package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The day of a stage lies between the second and the last day of the version (P-35). */
public class StageDayOutsideException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StageDayOutsideException(int stage) {
        super(stage);
    }
}
