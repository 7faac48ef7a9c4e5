package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Therapists edit exercises of the clinic's own; what ships is edited by the manager (L-31). */
public class NotYourExerciseException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
