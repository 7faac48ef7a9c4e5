package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A draft without an exercise cannot be issued (P-7). */
public class EmptyDraftException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
