package org.homestretch.patient.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The patient is archived and has to be restored before anything is changed (PT-9). */
public class PatientArchivedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PatientArchivedException(String number) {
        super(number);
    }
}
