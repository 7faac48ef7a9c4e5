package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** There is no goal of that id in that program. */
public class UnknownGoalException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
