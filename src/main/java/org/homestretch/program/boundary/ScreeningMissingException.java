package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A version needs a screening of the patient (P-40). */
public class ScreeningMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
