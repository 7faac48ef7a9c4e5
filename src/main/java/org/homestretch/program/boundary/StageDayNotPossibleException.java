package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A stage begins today or later, while its version holds (P-36). */
public class StageDayNotPossibleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StageDayNotPossibleException(String earliest, String latest) {
        super(earliest, latest);
    }

    @Override
    public String field() {
        return "day";
    }
}
