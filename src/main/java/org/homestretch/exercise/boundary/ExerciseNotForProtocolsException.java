package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The exercise is not open to templates (L-8). */
public class ExerciseNotForProtocolsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ExerciseNotForProtocolsException(String title) {
        super(title);
    }
}
