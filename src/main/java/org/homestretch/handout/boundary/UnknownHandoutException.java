package org.homestretch.handout.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** There is no handout of that id. */
public class UnknownHandoutException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
