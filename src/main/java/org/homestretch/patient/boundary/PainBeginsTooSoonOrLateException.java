package org.homestretch.patient.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The pain would have begun before the patient's birth or in the future (PT-14). */
public class PainBeginsTooSoonOrLateException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "since";
    }
}
