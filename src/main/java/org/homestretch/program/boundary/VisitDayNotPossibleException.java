package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A rating is dated with the day of a visit: today, or a day of the past year (P-57). */
public class VisitDayNotPossibleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "visitOn";
    }
}
