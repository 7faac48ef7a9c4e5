package org.homestretch.patient.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The patient has that condition already (PT-10). */
public class ConditionAlreadyNotedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "code";
    }
}
