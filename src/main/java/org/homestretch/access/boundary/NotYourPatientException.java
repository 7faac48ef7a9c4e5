package org.homestretch.access.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The patient belongs to a site at which the caller does not work. */
public class NotYourPatientException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
