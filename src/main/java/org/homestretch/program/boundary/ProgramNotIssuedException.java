package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A program that was never issued cannot be completed (P-1). */
public class ProgramNotIssuedException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
