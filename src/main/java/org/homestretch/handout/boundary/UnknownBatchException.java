package org.homestretch.handout.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** There is no batch of that id, or it belongs to somebody else, or it was deleted. */
public class UnknownBatchException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
