package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A stage without an exercise cannot be issued (P-35). */
public class EmptyStageException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmptyStageException(int stage) {
        super(stage);
    }
}
