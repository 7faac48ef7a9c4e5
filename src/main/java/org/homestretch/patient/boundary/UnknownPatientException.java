package org.homestretch.patient.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** There is no patient of that id. */
public class UnknownPatientException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
