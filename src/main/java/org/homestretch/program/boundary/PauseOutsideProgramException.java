package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A pause lies within the days of the program (P-32). */
public class PauseOutsideProgramException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PauseOutsideProgramException(String endsOn) {
        super(endsOn);
    }

    @Override
    public String field() {
        return "to";
    }
}
