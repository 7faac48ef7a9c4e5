package org.homestretch.handout.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** More handouts were chosen than one batch can hold (H-37). */
public class BatchTooLargeException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public BatchTooLargeException(int most) {
        super(most);
    }
}
