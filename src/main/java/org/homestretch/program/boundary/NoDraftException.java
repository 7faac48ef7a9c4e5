package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The program has no draft to change or issue (P-2). */
public class NoDraftException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
