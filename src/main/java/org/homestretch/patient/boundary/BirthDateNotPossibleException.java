package org.homestretch.patient.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The birth date is before 1900 or not in the past (PT-3). */
public class BirthDateNotPossibleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "birthDate";
    }
}
