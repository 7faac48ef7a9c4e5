package org.homestretch.handout.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Handouts written from right to left and others cannot be in one file. */
public class MixedDirectionsException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
