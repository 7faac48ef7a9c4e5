package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The exercise cannot be prescribed for that side (G7). */
public class SideDoesNotFitException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
