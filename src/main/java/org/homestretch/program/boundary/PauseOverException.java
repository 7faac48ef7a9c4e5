package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A pause that is over, and one that was not planned, cannot be changed (P-32). */
public class PauseOverException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
