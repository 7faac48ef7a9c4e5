package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The words are not those that the reviewer saw (L-72). */
public class EducationChangedException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
