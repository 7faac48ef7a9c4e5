package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The program is completed or revoked, which is final (P-1). */
public class ProgramOverException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
