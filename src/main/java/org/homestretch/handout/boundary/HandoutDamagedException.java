package org.homestretch.handout.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The archived file does not have its hash any more and must not be given to a patient (H-11). */
public class HandoutDamagedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public HandoutDamagedException(String sheetCode) {
        super(sheetCode);
    }
}
