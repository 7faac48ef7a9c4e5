package org.homestretch.adherence.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** There is no work item of that id. */
public class UnknownWorkItemException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
