package org.homestretch.access.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The change would leave the clinic without an active manager. */
public class LastManagerException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
