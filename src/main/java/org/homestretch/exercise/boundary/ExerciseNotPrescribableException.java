package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The exercise is advice only or blocked (L-2). */
public class ExerciseNotPrescribableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param reason why it cannot be prescribed, as the library says it to staff */
    public ExerciseNotPrescribableException(String title, String reason) {
        super(title, reason);
    }
}
