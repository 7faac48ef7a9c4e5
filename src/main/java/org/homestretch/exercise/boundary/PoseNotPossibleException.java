package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The pose asks of the body what it cannot do, so it is not kept (L-66). */
public class PoseNotPossibleException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
