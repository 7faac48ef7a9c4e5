package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The clinic does not prescribe the exercise any more (L-35). */
public class ExerciseRetiredException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param reason why it was retired, in the words of whoever did it */
    public ExerciseRetiredException(String title, String reason) {
        super(title, reason);
    }
}
