package org.homestretch.patient.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Somebody else changed the patient since the form was opened (PT-8). */
public class PatientChangedMeanwhileException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
