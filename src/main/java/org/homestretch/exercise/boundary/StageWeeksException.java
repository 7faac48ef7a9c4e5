package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A stage lasts between 1 and 52 weeks, from fewer to more (L-40). */
public class StageWeeksException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StageWeeksException(String stage) {
        super(stage);
    }
}
