package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** An exercise needs its English instruction, which the others translate (L-30). */
public class EnglishMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
