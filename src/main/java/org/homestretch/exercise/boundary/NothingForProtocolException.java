package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** No exercise of the program is open to templates (L-47). */
public class NothingForProtocolException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
