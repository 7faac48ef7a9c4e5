package org.homestretch.access.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** There is no such active account. */
public class UnknownStaffAccountException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
