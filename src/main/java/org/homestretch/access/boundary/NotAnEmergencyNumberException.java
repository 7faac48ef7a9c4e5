package org.homestretch.access.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** What was typed is no number that somebody in need could dial (AC-11). */
public class NotAnEmergencyNumberException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "emergencyNumber";
    }
}
