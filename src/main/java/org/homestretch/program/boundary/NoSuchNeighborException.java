package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The ladder ends with that exercise: there is no easier or no harder one that may be prescribed (P-27). */
public class NoSuchNeighborException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
