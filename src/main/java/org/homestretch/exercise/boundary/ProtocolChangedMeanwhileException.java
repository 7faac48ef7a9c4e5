package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The protocol is not what the caller saw any more (L-46). */
public class ProtocolChangedMeanwhileException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
