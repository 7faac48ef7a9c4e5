package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Whoever retires an exercise says why (L-35). */
public class RetiringReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "reason";
    }
}
