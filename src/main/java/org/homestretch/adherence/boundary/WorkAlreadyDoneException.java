package org.homestretch.adherence.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Somebody else has closed the work item, or its cause went away. */
public class WorkAlreadyDoneException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
