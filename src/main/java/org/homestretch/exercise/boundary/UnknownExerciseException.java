package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** There is no exercise of that slug or id. */
public class UnknownExerciseException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
