package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A review carries the name of its reviewer (L-45). */
public class ReviewerMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "reviewer";
    }
}
