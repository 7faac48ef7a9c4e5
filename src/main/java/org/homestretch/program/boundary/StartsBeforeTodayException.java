package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A version cannot be valid before the day it is issued (P-6). */
public class StartsBeforeTodayException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "validFrom";
    }
}
