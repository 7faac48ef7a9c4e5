package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A version spans at most so many days (P-6). */
public class LongerThanHalfAYearException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LongerThanHalfAYearException(int days) {
        super(days);
    }

    @Override
    public String field() {
        return "endsOn";
    }
}
