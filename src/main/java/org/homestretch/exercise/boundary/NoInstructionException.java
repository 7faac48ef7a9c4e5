package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** There is no instruction in that language. */
public class NoInstructionException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
