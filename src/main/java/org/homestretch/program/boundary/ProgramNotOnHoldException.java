package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Only a program on hold can be resumed (P-1). */
public class ProgramNotOnHoldException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
