package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Whoever sends a protocol back says why (L-45). */
public class SendBackReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "sendBackReason";
    }
}
