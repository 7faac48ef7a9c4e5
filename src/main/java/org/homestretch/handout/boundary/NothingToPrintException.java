package org.homestretch.handout.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** No handout was chosen for a batch. */
public class NothingToPrintException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
