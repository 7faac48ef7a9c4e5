package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** There is no protocol of that code. */
public class UnknownProtocolException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
