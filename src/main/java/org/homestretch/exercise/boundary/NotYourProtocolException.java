package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Therapists change their own protocols until they are proposed, the manager the clinic's (L-44). */
public class NotYourProtocolException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
