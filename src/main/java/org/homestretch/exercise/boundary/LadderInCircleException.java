package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The harder exercise leads back to this one (L-2). */
public class LadderInCircleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "harder";
    }
}
