package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A pause begins today at the earliest, and no day that is over becomes one (P-32). */
public class PauseDayPastException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field which day was chosen too early */
    public PauseDayPastException(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
