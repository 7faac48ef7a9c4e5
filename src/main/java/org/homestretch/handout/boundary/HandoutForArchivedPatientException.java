package org.homestretch.handout.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Nothing new is printed for a patient in the archive (H-13). */
public class HandoutForArchivedPatientException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public HandoutForArchivedPatientException(String patientNumber) {
        super(patientNumber);
    }
}
