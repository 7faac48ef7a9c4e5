package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A review lies after today and after the first day of the latest version, and not too far ahead (P-61). */
public class ReviewDayNotPossibleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ReviewDayNotPossibleException(String earliest, String latest) {
        super(earliest, latest);
    }

    @Override
    public String field() {
        return "reviewOn";
    }
}
