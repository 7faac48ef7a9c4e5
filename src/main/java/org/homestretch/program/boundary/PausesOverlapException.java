package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Planned pauses do not overlap (P-32). */
public class PausesOverlapException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PausesOverlapException(String from, String to) {
        super(from, to);
    }

    @Override
    public String field() {
        return "from";
    }
}
