package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The exercise does not show that picture. */
public class UnknownPictureException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
