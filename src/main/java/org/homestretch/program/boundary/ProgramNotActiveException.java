package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Only an active program can be put on hold (P-1). */
public class ProgramNotActiveException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
