package org.homestretch.patient.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The code is not on the list of conditions, or the patient has no such current condition. */
public class UnknownConditionException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
