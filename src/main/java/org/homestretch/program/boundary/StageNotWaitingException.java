package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Only the next stage can be told to begin, if it waits for the therapist (P-36). */
public class StageNotWaitingException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
