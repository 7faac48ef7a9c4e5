package org.homestretch.handout.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The batch was canceled, or another node took it up: what this one printed of it is given up (H-37). */
class BatchCanceledException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
