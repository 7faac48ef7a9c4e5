package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The last day of a pause is its first day or later (P-32). */
public class PauseEndsBeforeItBeginsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "to";
    }
}
