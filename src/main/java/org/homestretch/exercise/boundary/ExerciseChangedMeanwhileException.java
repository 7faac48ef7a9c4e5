package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The exercise is not what the caller saw any more (L-34). */
public class ExerciseChangedMeanwhileException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ExerciseChangedMeanwhileException(String name, String when) {
        super(name, when);
    }
}
