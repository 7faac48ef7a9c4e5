package org.homestretch.patient.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A red flag is cleared with a reason only (PT-15). */
public class ClearingReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
