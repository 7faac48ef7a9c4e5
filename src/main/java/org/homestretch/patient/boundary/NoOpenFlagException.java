package org.homestretch.patient.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** That red flag is not raised, or somebody has cleared it already (PT-15). */
public class NoOpenFlagException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
